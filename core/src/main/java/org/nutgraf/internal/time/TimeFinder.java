package org.nutgraf.internal.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.Tokenizer;
import org.nutgraf.internal.sentence.Prose;
import org.nutgraf.internal.sentence.Sentence;
import org.nutgraf.internal.structure.Structure;
import org.nutgraf.model.Boilerplate;
import org.nutgraf.model.BoilerplateKind;
import org.nutgraf.model.TimeReference;
import org.nutgraf.text.Span;

/**
 * Finds the expressions of time: a grammar reads what they say, sentence by sentence, and a
 * resolver tells when that is, in the order of the text.
 */
public final class TimeFinder {
  /** What furniture with a date in it is not longer than. */
  private static final int LONGEST_MARGIN = 120;

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
   * @param structure the parts of the page, of which byline, dateline and lines of dates are read
   * @param published the day that "today" is
   */
  public List<TimeReference> find(Prose prose, Structure structure, Optional<LocalDate> published) {
    Vocabulary vocabulary = Vocabulary.of(prose.language());
    DateOrder order = new DateOrder(vocabulary.isMonthFirst(), published);
    List<Line> lines = new ArrayList<>();
    for (Sentence sentence : prose.sentences()) {
      read(vocabulary, order, prose.tokens(), sentence.firstToken(), sentence.endToken(), lines);
    }
    List<Line> margins = new ArrayList<>();
    for (Span span : margins(structure)) {
      List<Token> tokens = new ArrayList<>();
      new Tokenizer(prose.text()).tokenize(span.start(), span.end(), tokens);
      read(vocabulary, order, tokens, 0, tokens.size(), margins);
    }
    margins.removeIf(line -> line.found().stream().noneMatch(TimeFinder::isWholeDate));
    List<Placed> placed = new ArrayList<>();
    resolve(lines, vocabulary, published, placed);
    resolve(margins, vocabulary, published, placed);
    return numbered(prose.text(), placed);
  }

  /** Furniture tells a time of the article only where it names a day with its year, or a time. */
  private static boolean isWholeDate(Found found) {
    Meaning day =
        found.meaning() instanceof Meaning.At at && at.day().isPresent()
            ? at.day().get()
            : found.meaning();
    boolean clock = found.meaning() instanceof Meaning.At time && time.time().length() >= 5;
    return clock || (day instanceof Meaning.Calendar date && date.year() > 0 && date.isDay());
  }

  private static List<Span> margins(Structure structure) {
    List<Span> spans = new ArrayList<>();
    structure.byline().ifPresent(byline -> spans.add(byline.span()));
    structure.dateline().ifPresent(dateline -> spans.add(dateline.span()));
    structure.boilerplate().stream()
        .filter(
            block ->
                block.kind() == BoilerplateKind.TIMESTAMP || block.kind() == BoilerplateKind.OTHER)
        .map(Boilerplate::span)
        .filter(span -> span.length() <= LONGEST_MARGIN)
        .forEach(spans::add);
    return spans;
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
