package org.nutgraf.internal.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

  /**
   * {@return the expressions of time, in order of position}
   *
   * @param prose the article's own text
   * @param published the day that "today" is
   */
  public List<TimeReference> find(Prose prose, Optional<LocalDate> published) {
    return new Pass(prose, published).times();
  }

  /** A sentence and the expressions in it. */
  private record Line(Sentence sentence, List<Found> found) {}

  /** An expression with its place and value; its number is not known yet. */
  private record Placed(Span span, Resolved resolved) {}

  /** One text on its way through the finder. */
  private static final class Pass {
    private final Prose prose;
    private final Optional<LocalDate> published;
    private final Cursor cursor;
    private final Grammar grammar;
    private final Series series;
    private final TenseReader tenses;
    private final List<Placed> placed = new ArrayList<>();

    Pass(Prose prose, Optional<LocalDate> published) {
      Vocabulary vocabulary = Vocabulary.of(prose.language());
      this.prose = prose;
      this.published = published;
      this.cursor = new Cursor(vocabulary, prose.tokens());
      this.grammar = new Grammar(cursor, new DateOrder(vocabulary.isEnglish(), published));
      this.series = new Series(cursor);
      this.tenses = new TenseReader(cursor, vocabulary.isEnglish());
    }

    List<TimeReference> times() {
      List<Line> story = new ArrayList<>();
      // What a time line says is no part of the story: nothing counts on from it.
      List<Line> timestamps = new ArrayList<>();
      for (Sentence sentence : prose.sentences()) {
        List<Found> found = read(sentence);
        if (!found.isEmpty()) {
          boolean timestamp = kind(sentence.passage()) == PassageKind.TIMESTAMP;
          (timestamp ? timestamps : story).add(new Line(sentence, found));
        }
      }
      resolve(story);
      resolve(timestamps);
      return numbered();
    }

    private PassageKind kind(int passage) {
      return prose.passages().get(passage).kind();
    }

    private List<Found> read(Sentence sentence) {
      List<Found> all = new ArrayList<>();
      cursor.enter(sentence.firstToken(), sentence.endToken());
      int i = sentence.firstToken();
      while (i < sentence.endToken()) {
        cursor.moveTo(i);
        Found found = cursor.isPromising() ? grammar.at(i) : null;
        i++;
        while (found != null) {
          all.add(found);
          i = found.endToken();
          found = grammar.after(found);
        }
      }
      return all.size() < 2 ? all : series.complete(all);
    }

    private void resolve(List<Line> lines) {
      List<Found> all = lines.stream().flatMap(line -> line.found().stream()).toList();
      Resolver resolver = new Resolver(published, Narrative.of(all, published));
      int passage = -1;
      for (Line line : lines) {
        Sentence sentence = line.sentence();
        if (sentence.passage() != passage) {
          passage = sentence.passage();
          PassageKind kind = kind(passage);
          resolver.startPassage(kind == PassageKind.LABEL || kind == PassageKind.CROSSHEAD);
        }
        resolver.startSentence();
        cursor.enter(sentence.firstToken(), sentence.endToken());
        for (Found found : line.found()) {
          placed.add(new Placed(span(found), resolver.resolve(found, tenses.beside(found))));
        }
      }
    }

    private Span span(Found found) {
      return new Span(
          prose.tokens().get(found.firstToken()).start(),
          prose.tokens().get(found.endToken() - 1).end());
    }

    private List<TimeReference> numbered() {
      placed.sort(Comparator.comparing(Placed::span));
      List<TimeReference> times = new ArrayList<>(placed.size());
      for (Placed time : placed) {
        Resolved resolved = time.resolved();
        String words = prose.text().source().text(time.span());
        String id = "t" + (times.size() + 1);
        times.add(new TimeReference(id, time.span(), words, resolved.type(), resolved.value()));
      }
      return times;
    }
  }
}
