package org.nutgraf.internal.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.sentence.PassageKind;
import org.nutgraf.internal.sentence.Prose;
import org.nutgraf.internal.sentence.Sentence;
import org.nutgraf.model.TimeReference;
import org.nutgraf.text.Span;

/**
 * Finds the expressions of time: a grammar reads what they say, sentence by sentence, and a
 * resolver tells when that is, in the order of the text.
 */
public final class TimeFinder {
  /** A finder; it keeps no state. */
  public TimeFinder() {}

  /** The expressions of a sentence, which lies between two tokens. */
  private record Line(List<Token> tokens, int first, int end, List<Found> found) {}

  /** An expression with its place and value; its number is not known yet. */
  private record Placed(Span span, Resolved resolved) {}

  /**
   * {@return the expressions of time, in order of position}
   *
   * @param prose the article's own text
   * @param published the day that "today" is
   */
  public List<TimeReference> find(Prose prose, Optional<LocalDate> published) {
    Vocabulary vocabulary = Vocabulary.of(prose.language());
    DateOrder order = new DateOrder(vocabulary.isMonthFirst(), published);
    List<Line> story = new ArrayList<>();
    // What a time line says is no part of the story: nothing counts on from it.
    List<Line> timestamps = new ArrayList<>();
    for (Sentence sentence : prose.sentences()) {
      PassageKind kind = prose.passages().get(sentence.passage()).kind();
      List<Line> lines = kind == PassageKind.TIMESTAMP ? timestamps : story;
      read(vocabulary, order, prose.tokens(), sentence.firstToken(), sentence.endToken(), lines);
    }
    List<Placed> placed = new ArrayList<>();
    resolve(story, vocabulary, published, placed);
    resolve(timestamps, vocabulary, published, placed);
    return numbered(prose.text(), placed);
  }

  private static void read(
      Vocabulary vocabulary,
      DateOrder order,
      List<Token> tokens,
      int first,
      int end,
      List<Line> lines) {
    Cursor cursor = new Cursor(vocabulary, tokens, first, end);
    Grammar grammar = new Grammar(cursor, order);
    List<Found> all = new ArrayList<>();
    int i = first;
    while (i < end) {
      cursor.moveTo(i);
      Found found = cursor.isPromising() ? grammar.at(i) : null;
      if (found == null) {
        i++;
        continue;
      }
      while (found != null) {
        all.add(found);
        i = found.endToken();
        found = grammar.after(found);
      }
    }
    if (!all.isEmpty()) {
      lines.add(new Line(tokens, first, end, new Series(vocabulary, tokens).complete(all)));
    }
  }

  private static void resolve(
      List<Line> lines, Vocabulary vocabulary, Optional<LocalDate> published, List<Placed> placed) {
    Narrative narrative =
        Narrative.of(lines.stream().flatMap(line -> line.found().stream()).toList(), published);
    Resolver resolver = new Resolver(published, narrative);
    TenseReader tenses = new TenseReader(vocabulary);
    for (Line line : lines) {
      resolver.startSentence();
      for (Found found : line.found()) {
        Tense tense = tenses.beside(found, line.tokens(), line.first(), line.end());
        Span span =
            new Span(
                line.tokens().get(found.firstToken()).start(),
                line.tokens().get(found.endToken() - 1).end());
        placed.add(new Placed(span, resolver.resolve(found, tense)));
      }
    }
  }

  private static List<TimeReference> numbered(FoldedText text, List<Placed> placed) {
    placed.sort(Comparator.comparing(Placed::span));
    List<TimeReference> times = new ArrayList<>();
    for (Placed time : placed) {
      Resolved resolved = time.resolved();
      String words = text.source().text(time.span());
      String id = "t" + (times.size() + 1);
      times.add(new TimeReference(id, time.span(), words, resolved.type(), resolved.value()));
    }
    return times;
  }
}
