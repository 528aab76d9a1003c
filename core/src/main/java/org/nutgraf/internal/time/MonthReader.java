package org.nutgraf.internal.time;

import java.time.Month;
import java.time.Year;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.time.Meaning.Calendar;

/**
 * Reads months and their days: {@code May 2, 2013}, {@code 2 May 2013}, {@code the 2nd of May},
 * {@code May 2013}, {@code May}.
 */
final class MonthReader {
  private final Cursor cursor;
  private final OrdinalReader ordinals;
  private final YearReader years;

  MonthReader(Cursor cursor) {
    this.cursor = cursor;
    this.ordinals = new OrdinalReader(cursor);
    this.years = new YearReader(cursor);
  }

  /** How many days a month has at most, in a year or in any. */
  static int length(int month, int year) {
    return Month.of(month).length(year == 0 || Year.isLeap(year));
  }

  /**
   * The month at the cursor, or null.
   *
   * @param cued whether what stands before tells that a date comes
   * @param weekday the day of the week before it, or 0
   */
  @Nullable Calendar read(boolean cued, int weekday) {
    int before = cursor.at();
    int day = ordinals.dayOfMonth();
    int after = cursor.at();
    Calendar date = day > 0 ? firstOfRange(day) : null;
    if (date == null) {
      cursor.moveTo(after);
      date = named(cued || weekday > 0, day, weekday);
    } else {
      cursor.moveTo(after);
    }
    if (date == null) {
      cursor.moveTo(before);
    }
    return date;
  }

  /** The first day of {@code 22-25 April 1951} and {@code the 13th to the 19th of October}. */
  private @Nullable Calendar firstOfRange(int day) {
    if (!cursor.takeHyphen() && cursor.take(Category.AND) == null) {
      return null;
    }
    cursor.take(Category.ARTICLE);
    if (ordinals.dayOfMonth() <= day) {
      return null;
    }
    cursor.take(Category.OF);
    Sense month = cursor.take(Category.MONTH);
    return month == null || day > length(month.number(), 0)
        ? null
        : new Calendar(years.afterDate(), month.number(), day, 0, "");
  }

  private @Nullable Calendar named(boolean cued, int dayBefore, int weekday) {
    boolean expected = cued || dayBefore > 0 || cursor.follows(Category.CUE) || followsMonth();
    if (dayBefore > 0) {
      cursor.takeMark(".");
      cursor.take(Category.OF);
      cursor.takeHyphen();
    }
    Token word = cursor.peek(0);
    Sense name = cursor.take(Category.MONTH);
    if (name == null || word == null) {
      return null;
    }
    takeDot();
    int day = dayBefore > 0 ? dayBefore : dayAfter(name.number());
    int year = years.afterDate();
    boolean dotted = word.form().endsWith(".") && word.form().length() > 2;
    boolean certain = expected || day > 0 || year > 0 || dotted;
    boolean capital = dotted || word.word().isCapitalized();
    boolean fits = !name.isAmbiguous() || (certain && capital);
    return fits && day <= length(name.number(), year)
        ? new Calendar(year, name.number(), day, weekday, "")
        : null;
  }

  /** {@code November and} [{@code March}], {@code the 12 months to} [{@code March}]. */
  private boolean followsMonth() {
    int first = cursor.at() - 2;
    return (cursor.follows(Category.AND) && cursor.isA(first, Category.MONTH))
        || (cursor.follows(Category.UNTIL)
            && (cursor.isA(first, Category.UNITS) || cursor.isA(first, Category.UNIT)));
  }

  /** {@code Mar. 14}: words that may end a sentence keep their dot apart. */
  private void takeDot() {
    Token after = cursor.peek(1);
    if (cursor.isAttached()
        && cursor.isNext(".")
        && after != null
        && after.word().kind() == TokenKind.NUMBER) {
      cursor.takeMark(".");
    }
  }

  private int dayAfter(int month) {
    int before = cursor.at();
    cursor.take(Category.ARTICLE);
    cursor.takeHyphen();
    int day = ordinals.dayOfMonth();
    // In "May 10 a.m." the number is an hour, in "March 10 days" a count.
    boolean counts = cursor.isNext(Category.UNITS) || cursor.isNext(Category.MERIDIEM);
    if (day == 0 || counts || day > length(month, 0)) {
      cursor.moveTo(before);
      return 0;
    }
    return day;
  }
}
