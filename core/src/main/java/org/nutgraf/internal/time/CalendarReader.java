package org.nutgraf.internal.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.scan.WordCase;
import org.nutgraf.internal.time.Meaning.At;
import org.nutgraf.internal.time.Meaning.Calendar;
import org.nutgraf.internal.time.Meaning.Feast;

/** Reads dates as the calendar names them, and days of it itself. */
final class CalendarReader {
  private final Cursor cursor;
  private final OrdinalReader ordinals;
  private final YearReader years;
  private final LoneYearReader loneYears;
  private final MonthReader months;
  private final PeriodReader periods;
  private final DecadeReader decades;

  CalendarReader(Cursor cursor) {
    this.cursor = cursor;
    this.ordinals = new OrdinalReader(cursor);
    this.years = new YearReader(cursor);
    this.loneYears = new LoneYearReader(cursor);
    this.months = new MonthReader(cursor);
    this.periods = new PeriodReader(cursor);
    this.decades = new DecadeReader(cursor);
  }

  @Nullable Meaning read(Head head) {
    int before = cursor.at();
    Meaning meaning = day(head);
    if (meaning == null) {
      meaning = months.read(head.narrowed(), 0);
    }
    if (meaning == null) {
      meaning = dayOfMonth(head);
    }
    if (meaning == null) {
      meaning = periods.read(head);
    }
    if (meaning == null) {
      meaning = decades.read(head);
    }
    if (meaning == null) {
      meaning = loneYears.read(head);
    }
    if (meaning == null) {
      cursor.moveTo(before);
    }
    return meaning;
  }

  private @Nullable Meaning day(Head head) {
    Meaning meaning = weekdayPart();
    if (meaning == null) {
      meaning = holiday();
    }
    return meaning == null ? weekday(head) : meaning;
  }

  /** {@code Sonntagabend}. */
  private @Nullable Meaning weekdayPart() {
    Sense both = cursor.take(Category.WEEKDAY_PART);
    return both == null
        ? null
        : new At(
            Optional.of(Calendar.NOTHING.withWeekday(both.number())), both.value().substring(1));
  }

  private @Nullable Meaning holiday() {
    int before = cursor.at();
    Sense name = cursor.take(Category.HOLIDAY);
    if (name == null || isSurname(before)) {
      cursor.moveTo(before);
      return null;
    }
    Holiday holiday = new Holiday(name.value());
    return new Feast(holiday, holiday.isOnce() ? 0 : years.afterDate());
  }

  /** {@code Johnnie Christmas}. */
  private boolean isSurname(int first) {
    Token ahead = cursor.token(first - 1);
    return ahead != null
        && cursor.at() == first + 1
        && ahead.word().wordCase() == WordCase.CAPITALIZED
        && !cursor.isFirst(first - 1);
  }

  /** {@code Monday}, {@code Monday, May 2}. */
  private @Nullable Meaning weekday(Head head) {
    Token word = cursor.peek(0);
    int before = cursor.at();
    Sense name = cursor.take(Category.WEEKDAY);
    if (name == null || word == null) {
      return null;
    }
    int after = cursor.at();
    boolean comma = cursor.takeMark(",");
    cursor.take(Category.ARTICLE);
    Meaning date = months.read(head.narrowed(), name.number());
    if (date != null) {
      return date;
    }
    boolean dotted = word.form().endsWith(".") && word.word().isCapitalized();
    if (name.isAmbiguous() && (comma || !dotted)) {
      cursor.moveTo(before);
      return null;
    }
    cursor.moveTo(after);
    return Calendar.NOTHING.withWeekday(name.number());
  }

  /** {@code the 13th}, {@code the 28th of that month}. */
  private @Nullable Meaning dayOfMonth(Head head) {
    int before = cursor.at();
    int day = head.definite() && cursor.number() != null ? ordinals.ordinal(31) : 0;
    if (day == 0 || isCounted() || (cursor.isAttached() && cursor.isNext("-"))) {
      cursor.moveTo(before);
      return null;
    }
    return Calendar.NOTHING.withDay(day);
  }

  /** {@code the 13th victim}, {@code the 2nd of five}. */
  private boolean isCounted() {
    if (cursor.isNext(Category.OF)) {
      return !leadsToMonth();
    }
    Token next = cursor.peek(0);
    return next != null
        && next.word().kind() == TokenKind.WORD
        && !cursor.isNext(Category.AT)
        && !cursor.isNext(Category.AND);
  }

  private boolean leadsToMonth() {
    int before = cursor.at();
    cursor.take(Category.OF);
    boolean month = cursor.take(Category.STEP) != null && cursor.isNext(Category.UNIT);
    cursor.moveTo(before);
    return month;
  }
}
