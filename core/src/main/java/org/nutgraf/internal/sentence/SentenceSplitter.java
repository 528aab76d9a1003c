package org.nutgraf.internal.sentence;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.scan.Tokenizer;
import org.nutgraf.internal.structure.Structure;
import org.nutgraf.model.Block;
import org.nutgraf.model.Paragraph;
import org.nutgraf.model.Section;
import org.nutgraf.text.Span;

/** Interim. */
public final class SentenceSplitter {
  /** Interim. */
  public SentenceSplitter() {}

  /** Cuts into sentences what lies before {@code limit}. */
  public Prose split(FoldedText text, Structure structure, String language, int limit) {
    List<Passage> passages = new ArrayList<>();
    List<Sentence> sentences = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    Tokenizer tokenizer = new Tokenizer(text);
    structure
        .headline()
        .ifPresent(
            x -> add(PassageKind.HEADLINE, x.span(), tokenizer, passages, sentences, tokens));
    structure
        .standfirst()
        .ifPresent(
            x -> add(PassageKind.STANDFIRST, x.span(), tokenizer, passages, sentences, tokens));
    List<Section> sections = new ArrayList<>();
    for (Section section : structure.sections()) {
      List<Block> blocks = new ArrayList<>();
      for (Block block : section.blocks()) {
        int from = sentences.size();
        if (block.span().end() <= limit) {
          add(PassageKind.PARAGRAPH, block.span(), tokenizer, passages, sentences, tokens);
        }
        blocks.add(
            new Paragraph(
                block.span(),
                block.text(),
                sentences.subList(from, sentences.size()).stream().map(Sentence::span).toList()));
      }
      sections.add(new Section(section.label(), blocks));
    }
    return new Prose(text, language, sections, passages, sentences, tokens);
  }

  private static void add(
      PassageKind kind,
      Span span,
      Tokenizer tokenizer,
      List<Passage> passages,
      List<Sentence> sentences,
      List<Token> tokens) {
    int firstSentence = sentences.size();
    int first = tokens.size();
    tokenizer.tokenize(span.start(), span.end(), tokens);
    int start = first;
    for (int i = first; i < tokens.size(); i++) {
      Token t = tokens.get(i);
      boolean stop = t.is(".") || t.is("!") || t.is("?");
      if (stop && kind == PassageKind.PARAGRAPH) {
        int end = i + 1;
        while (end < tokens.size()
            && tokens.get(end).word().kind() == TokenKind.QUOTE
            && tokens.get(end).start() == tokens.get(end - 1).end()) {
          end++;
        }
        sentences.add(
            new Sentence(
                new Span(tokens.get(start).start(), tokens.get(end - 1).end()),
                passages.size(),
                start,
                end));
        start = end;
        i = end - 1;
      }
    }
    if (start < tokens.size()) {
      sentences.add(
          new Sentence(
              new Span(tokens.get(start).start(), tokens.get(tokens.size() - 1).end()),
              passages.size(),
              start,
              tokens.size()));
    }
    passages.add(new Passage(kind, span, firstSentence, sentences.size()));
  }
}
