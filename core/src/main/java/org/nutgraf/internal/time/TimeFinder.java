package org.nutgraf.internal.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.internal.scan.Token;
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

  /** The expressions of a sentence. */
  private record Line(int first, int end, List<Found> found) {}

  /**
   * {@return the expressions of time, in order of position}
   *
   * @param prose the article's own text
   * @param published the day that "today" is
   */
  public List<TimeReference> find(Prose prose, Optional<LocalDate> published) {
    Vocabulary vocabulary = Vocabulary.of(prose.language());
    DateOrder order = new DateOrder(true, published);
    Series series = new Series(vocabulary, prose.tokens());
    List<Line> lines = new ArrayList<>();
    for (Sentence sentence : prose.sentences()) {
      List<Found> found = read(vocabulary, order, prose.tokens(), sentence);
      if (!found.isEmpty()) {
        lines.add(new Line(sentence.firstToken(), sentence.endToken(), series.complete(found)));
      }
    }
    Narrative narrative =
        Narrative.of(lines.stream().flatMap(line -> line.found().stream()).toList(), published);
    return resolve(prose, lines, vocabulary, new Resolver(published, narrative));
  }

  private static List<Found> read(
      Vocabulary vocabulary, DateOrder order, List<Token> tokens, Sentence sentence) {
    Cursor cursor = new Cursor(vocabulary, tokens, sentence.firstToken(), sentence.endToken());
    Grammar grammar = new Grammar(cursor, order);
    List<Found> all = new ArrayList<>();
    int i = sentence.firstToken();
    while (i < sentence.endToken()) {
      cursor.moveTo(i);
      Found found = cursor.isPromising() ? grammar.at(i) : null;
      if (found == null) {
        i++;
      } else {
        while (found != null) {
          all.add(found);
          i = found.endToken();
          found = grammar.after(found);
        }
      }
    }
    return all;
  }

  private static List<TimeReference> resolve(
      Prose prose, List<Line> lines, Vocabulary vocabulary, Resolver resolver) {
    TenseReader tenses = new TenseReader(vocabulary);
    List<TimeReference> times = new ArrayList<>();
    for (Line line : lines) {
      resolver.startSentence();
      for (Found found : line.found()) {
        Tense tense = tenses.beside(found, prose.tokens(), line.first(), line.end());
        Resolved resolved = resolver.resolve(found, tense);
        times.add(reference(prose, found, resolved, times.size() + 1));
      }
    }
    return times;
  }

  private static TimeReference reference(Prose prose, Found found, Resolved resolved, int number) {
    FoldedText text = prose.text();
    Span span =
        new Span(
            prose.tokens().get(found.firstToken()).start(),
            prose.tokens().get(found.endToken() - 1).end());
    return new TimeReference(
        "t" + number, span, text.source().text(span), resolved.type(), resolved.value());
  }
}
