package org.nutgraf.internal.sentence;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.Tokenizer;
import org.nutgraf.model.Section;
import org.nutgraf.text.Span;

/** Collects passages, their sentences and their tokens. */
final class PassageWriter {
  /**
   * A sentence is cut after so many tokens. No writer's is as long, but lists and hostile texts
   * have no end, and what is read of a sentence may take as long as its length squared.
   */
  private static final int LONGEST = 500;

  private final FoldedText text;
  private final String language;
  private final int limit;
  private final Tokenizer tokenizer;
  private final List<Passage> passages = new ArrayList<>();
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Token> tokens = new ArrayList<>();
  private final SentenceEnds ends;

  PassageWriter(FoldedText text, String language, int limit) {
    this.text = text;
    this.language = language;
    this.limit = limit;
    this.tokenizer = new Tokenizer(text);
    this.ends = new SentenceEnds(tokens, language);
  }

  Prose prose(List<Section> sections) {
    return new Prose(text, language, sections, passages, sentences, tokens);
  }

  /** Adds a passage that is one sentence, whatever stops it has. */
  void whole(PassageKind kind, Span span) {
    if (span.end() > limit) {
      return;
    }
    int firstToken = tokens.size();
    int firstSentence = sentences.size();
    tokenizer.tokenize(span.start(), span.end(), tokens);
    for (int start = firstToken; start < tokens.size(); start += LONGEST) {
      addSentence(start, Math.min(start + LONGEST, tokens.size()));
    }
    passages.add(new Passage(kind, span, firstSentence, sentences.size()));
  }

  /** Adds a passage; {@return where its sentences stand} */
  List<Span> sentences(PassageKind kind, Span span) {
    if (span.end() > limit) {
      return List.of();
    }
    int firstSentence = sentences.size();
    int start = tokens.size();
    tokenizer.tokenize(span.start(), span.end(), tokens);
    for (int i = start; i < tokens.size(); i++) {
      int end = ends.after(i, start, tokens.size());
      if (end <= 0 && i + 1 - start == LONGEST) {
        end = i + 1;
      }
      if (end > 0) {
        addSentence(start, end);
        start = end;
        i = end - 1;
      }
    }
    if (start < tokens.size()) {
      addSentence(start, tokens.size());
    }
    passages.add(new Passage(kind, span, firstSentence, sentences.size()));
    return sentences.subList(firstSentence, sentences.size()).stream().map(Sentence::span).toList();
  }

  private void addSentence(int first, int end) {
    Span span = new Span(tokens.get(first).start(), tokens.get(end - 1).end());
    sentences.add(new Sentence(span, passages.size(), first, end));
  }
}
