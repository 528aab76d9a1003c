package org.nutgraf.internal.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nutgraf.model.QuoteKind;

/** Finds quotes that nothing in their sentence attributes. */
final class UnattributedFinder {
  /** Fewer words between marks may be a name or a single term. */
  private static final int SHORTEST_SENTENCE = 8;

  private final Reading reading;

  UnattributedFinder(Reading reading) {
    this.reading = reading;
  }

  /** Whole quoted sentences that no attribution of their sentence accounts for. */
  List<Statement> find(Unit unit, List<Statement> reported) {
    List<Statement> found = new ArrayList<>();
    boolean[] accounted = new boolean[unit.end() - unit.first()];
    for (Statement statement : reported) {
      for (TokenRange part : statement.parts()) {
        Arrays.fill(accounted, part.first() - unit.first(), part.end() - unit.first(), true);
      }
    }
    int i = unit.first();
    while (i < unit.end()) {
      if (!reading.opens(i)) {
        i++;
        continue;
      }
      Stretch stretch = reading.stretchAt(i);
      if (!accounted[stretch.inner().first() - unit.first()]) {
        if (isSentence(stretch)) {
          found.add(new Statement(QuoteKind.DIRECT, List.of(stretch.inner()), null, unit, unit));
        } else if (reading.traits().reportsByMood() && !reading.isName(stretch)) {
          TokenRange marked = new TokenRange(stretch.open(), stretch.end());
          found.add(new Statement(QuoteKind.MIXED, List.of(marked), null, unit, unit));
        }
      }
      i = stretch.end();
    }
    return found;
  }

  private boolean isSentence(Stretch stretch) {
    int last = stretch.close() - 1;
    boolean ends = reading.isStop(last) || reading.is(last, ",");
    return ends && stretch.inner().length() >= SHORTEST_SENTENCE;
  }
}
