package org.nutgraf.internal.time;

import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.time.Meaning.Calendar;
import org.nutgraf.internal.time.Meaning.Fixed;
import org.nutgraf.model.TimeType;

/** Reads the parts of a year, and centuries. */
final class PeriodReader {
  private static final int LAST_CENTURY = 22;

  private final Cursor cursor;
  private final OrdinalReader ordinals;
  private final YearReader years;
  private final QuarterReader quarters;

  PeriodReader(Cursor cursor) {
    this.cursor = cursor;
    this.ordinals = new OrdinalReader(cursor);
    this.years = new YearReader(cursor);
    this.quarters = new QuarterReader(cursor);
  }

  @Nullable Meaning read(Head head) {
    int before = cursor.at();
    boolean cued = head.definite() || head.narrowed() || cursor.follows(Category.CUE);
    Meaning meaning = season(cued);
    if (meaning == null) {
      cursor.moveTo(before);
      meaning = quarters.read(false);
    }
    if (meaning == null) {
      cursor.moveTo(before);
      meaning = century();
    }
    if (meaning == null) {
      cursor.moveTo(before);
    }
    return meaning;
  }

  /** The part of a year that has been named: {@code last year's} [{@code first half}]. */
  @Nullable Meaning part() {
    int before = cursor.at();
    Meaning meaning = season(true);
    if (meaning == null) {
      cursor.moveTo(before);
      meaning = quarters.read(true);
    }
    return meaning;
  }

  private @Nullable Meaning season(boolean cued) {
    int before = cursor.at();
    int yearBefore = years.figures();
    Token word = cursor.peek(0);
    Sense name = cursor.take(Category.SEASON);
    if (name == null || word == null) {
      return null;
    }
    Token next = cursor.peek(0);
    boolean named = word.word().isCapitalized() && next != null && next.word().isCapitalized();
    if (yearBefore > 0) {
      // "the 2014 Winter Games"
      return named ? null : season(name, yearBefore);
    }
    int year = years.afterDate();
    boolean doubtful =
        name.isAmbiguous() && (!cued || cursor.isNext(Category.OF) || isInTitle(before));
    return year == 0 && (doubtful || named) ? null : season(name, year);
  }

  private static Calendar season(Sense name, int year) {
    return Calendar.NOTHING.withPart(name.plain()).withYear(year);
  }

  /** In {@code Climber Killed in a Fall} capitals tell nothing, and "fall" may be any. */
  private boolean isInTitle(int season) {
    Token before = cursor.token(season - 1);
    Token word = cursor.token(season);
    return before != null
        && word != null
        && word.word().isCapitalized()
        && before.word().isCapitalized();
  }

  /** {@code the 20th century}. */
  private @Nullable Meaning century() {
    int number = ordinals.ordinal(LAST_CENTURY);
    cursor.takeHyphen();
    Sense unit = number == 0 ? null : cursor.take(Category.UNIT);
    return unit != null && unit.value().equals("century")
        ? new Fixed(TimeType.DATE, (number <= 10 ? "0" : "") + (number - 1))
        : null;
  }
}
