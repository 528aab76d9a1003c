package org.nutgraf.internal.time;

import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.time.Meaning.SamePeriod;

/** Reads what follows {@code the same} in {@code the same period a year earlier}. */
final class SamePeriodReader {
  private final Cursor cursor;

  SamePeriodReader(Cursor cursor) {
    this.cursor = cursor;
  }

  /**
   * The period of the year before, or null; the cursor may have moved then.
   *
   * @param step the word for the same
   */
  @Nullable SamePeriod read(Sense step) {
    // rule 4.14
    if (!step.isAnaphoric() || cursor.take(Category.PERIOD) == null) {
      return null;
    }
    cursor.take(Category.OF);
    return isYearBefore() ? new SamePeriod(-1) : null;
  }

  /** {@code last year}, {@code a year earlier}, {@code the year before}. */
  private boolean isYearBefore() {
    Sense article = cursor.take(Category.ARTICLE);
    Sense last = cursor.take(Category.STEP);
    Sense unit = cursor.take(Category.UNIT);
    if (unit == null || !unit.value().equals("year")) {
      return false;
    }
    return last == null
        ? article != null && cursor.take(Category.SHIFT) != null
        : last.number() < 0;
  }
}
