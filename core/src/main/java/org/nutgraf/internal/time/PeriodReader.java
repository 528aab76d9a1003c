package org.nutgraf.internal.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.time.Meaning.Calendar;
import org.nutgraf.internal.time.Meaning.Fixed;
import org.nutgraf.model.TimeType;

/** Reads the parts of a year, and centuries: what stands in an order or has a season's name. */
final class PeriodReader {
  private final Cursor cursor;
  private final OrdinalReader ordinals;
  private final YearReader years;

  PeriodReader(Cursor cursor) {
    this.cursor = cursor;
    this.ordinals = new OrdinalReader(cursor);
    this.years = new YearReader(cursor);
  }

  @Nullable Meaning read(Head head) {
    int before = cursor.at();
    boolean cued = head.definite() || head.narrowed() || cursor.follows(Category.CUE);
    Meaning meaning = season(cued);
    if (meaning == null) {
      cursor.moveTo(before);
      meaning = ordinal(false);
    }
    if (meaning == null) {
      cursor.moveTo(before);
      meaning = figures();
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
      meaning = ordinal(true);
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

  /**
   * {@code the third quarter of 2009}, {@code the second half of 2008}, {@code the 20th century}.
   */
  private @Nullable Meaning ordinal(boolean yearIsTold) {
    // rule 4.14
    int yearBefore = years.figures();
    boolean fiscal = cursor.take(Category.FISCAL) != null;
    int number = ordinals.ordinal(99);
    if (number <= 0) {
      return null;
    }
    cursor.takeHyphen();
    fiscal |= cursor.take(Category.FISCAL) != null;
    Sense unit = cursor.take(Category.UNIT);
    if (unit != null && unit.value().equals("quarter") && number <= 4) {
      return part("Q" + number, yearBefore);
    }
    if (unit != null && unit.value().equals("century") && number <= 22) {
      return new Fixed(TimeType.DATE, (number <= 10 ? "0" : "") + (number - 1));
    }
    if (number <= 2 && cursor.take(Category.HALF_YEAR) != null) {
      return part("H" + number, yearBefore);
    }
    if (!fiscal && number <= 2 && cursor.take(Category.HALF) != null) {
      Calendar half = part("H" + number, yearBefore);
      return half.year() > 0 || yearIsTold || cursor.isNext(Category.OF) ? half : null;
    }
    return null;
  }

  private Calendar part(String part, int yearBefore) {
    int year = yearBefore > 0 ? yearBefore : years.afterDate();
    return Calendar.NOTHING.withPart(part).withYear(year);
  }

  /** {@code 3Q}, {@code 1H 2013}. */
  private @Nullable Meaning figures() {
    String form = cursor.number();
    if (form == null || form.length() != 2) {
      return null;
    }
    String key = form.toUpperCase(Locale.ROOT);
    int number = key.charAt(0) - '0';
    boolean quarter = key.charAt(1) == 'Q' && number >= 1 && number <= 4;
    boolean half = key.charAt(1) == 'H' && number >= 1 && number <= 2;
    if (!quarter && !half) {
      return null;
    }
    cursor.moveTo(cursor.at() + 1);
    Calendar part = part((quarter ? "Q" : "H") + number, 0);
    return quarter || part.year() > 0 ? part : null;
  }
}
