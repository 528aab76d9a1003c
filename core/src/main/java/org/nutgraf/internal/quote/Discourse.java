package org.nutgraf.internal.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.quote.Attribution.Side;
import org.nutgraf.internal.sentence.Passage;
import org.nutgraf.model.QuoteKind;

/** Reads an article sentence by sentence and links quotes across sentences and paragraphs. */
final class Discourse {
  private final Reading reading;
  private final Units units;
  private final AttributionFinder attributions;
  private final ContentFinder contents;
  private final List<Statement> statements = new ArrayList<>();
  private @Nullable Attribution announced;
  private boolean unclosed;

  Discourse(Reading reading) {
    this.reading = reading;
    SourceFinder sources = new SourceFinder(reading);
    this.units = new Units(reading, sources);
    this.attributions = new AttributionFinder(reading, sources);
    this.contents = new ContentFinder(reading);
  }

  List<Statement> read() {
    List<Passage> passages = reading.prose().passages();
    for (int p = 0; p < passages.size(); p++) {
      Passage passage = passages.get(p);
      if (passage.firstSentence() < passage.endSentence()) {
        for (Unit unit : units.of(p, passage)) {
          read(unit);
        }
      }
    }
    return statements;
  }

  private void read(Unit unit) {
    List<Attribution> found = attributions.find(unit);
    List<Statement> reported = contents.find(unit, found);
    if (isQuoteAlone(unit)) {
      alone(unit);
    } else {
      announced = null;
      statements.addAll(reported);
      rest(unit, reported);
    }
    int last = unit.end() - 1;
    unclosed = reading.isQuoted(last) && !reading.stretchAt(last).closed();
    for (Attribution attribution : found) {
      announced = attribution.side() == Side.NEXT_PASSAGE ? attribution : announced;
    }
  }

  /** Whether nothing but quoted words stands in the sentence. */
  private boolean isQuoteAlone(Unit unit) {
    boolean any = false;
    for (int i = unit.first(); i < unit.end(); i++) {
      if (reading.isQuoted(i)) {
        any = true;
      } else if (!reading.isStop(i) && !reading.isDash(i) && !reading.is(i, ",")) {
        return false;
      }
    }
    return any;
  }

  private void alone(Unit unit) {
    Statement statement =
        contents.statement(
            List.of(new TokenRange(unit.first(), unit.end())), announced, unit, unit);
    if (statement == null) {
      return;
    }
    Statement last = statements.isEmpty() ? null : statements.get(statements.size() - 1);
    if (last != null && announced == null && continues(last, unit)) {
      statements.set(statements.size() - 1, last.join(statement));
    } else {
      statements.add(statement);
    }
    announced = null;
  }

  /** Whether a sentence of quoted words goes on with the quote before it. Rules 5.4 and 5.5. */
  private boolean continues(Statement last, Unit unit) {
    if (last.kind() == QuoteKind.INDIRECT || last.last().end() != unit.first()) {
      return false;
    }
    return last.last().passage() == unit.passage() || unclosed;
  }

  /** Whole quoted sentences that nothing in their sentence accounts for. */
  private void rest(Unit unit, List<Statement> reported) {
    for (int i = unit.first(); i < unit.end(); i++) {
      if (!reading.opens(i)) {
        continue;
      }
      Stretch stretch = reading.stretchAt(i);
      boolean covered = false;
      for (Statement statement : reported) {
        for (TokenRange part : statement.parts()) {
          covered |= part.overlaps(stretch.inner());
        }
      }
      int inner = stretch.close() - 1;
      if (!covered
          && stretch.inner().length() >= 8
          && (reading.isStop(inner) || reading.is(inner, ","))) {
        statements.add(new Statement(QuoteKind.DIRECT, List.of(stretch.inner()), null, unit, unit));
      }
      i = stretch.end() - 1;
    }
  }
}
