package org.nutgraf.internal.time;

import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.time.Meaning.Calendar;
import org.nutgraf.internal.time.Meaning.Fixed;
import org.nutgraf.model.TimeType;

/**
 * Reads the next member of a list or range that leaves out what its first member said: {@code April
 * 6 and} [{@code 7}], {@code 1990-}[{@code 94}], {@code the 1940s and} [{@code 50s}].
 */
final class SequelReader {
  private final Cursor cursor;
  private final OrdinalReader ordinals;
  private final YearReader years;
  private final QuarterReader quarters;

  SequelReader(Cursor cursor) {
    this.cursor = cursor;
    this.ordinals = new OrdinalReader(cursor);
    this.years = new YearReader(cursor);
    this.quarters = new QuarterReader(cursor);
  }

  @Nullable Found after(Found found) {
    cursor.moveTo(found.endToken());
    boolean comma = cursor.takeMark(",");
    boolean joined = cursor.takeHyphen() || cursor.take(Category.AND) != null;
    if (!joined && !comma) {
      return null;
    }
    cursor.take(Category.ARTICLE);
    int start = cursor.at();
    Meaning next = null;
    if (found.meaning() instanceof Calendar date && date.day() > 0 && date.month() > 0) {
      next = dayAfter(date);
    } else if (joined && found.meaning() instanceof Calendar date && date.isYear()) {
      next = yearAfter(date);
    } else if (found.meaning() instanceof Calendar date && date.part().startsWith("Q")) {
      next = quarters.after(date);
    } else if (joined && found.meaning() instanceof Fixed fixed) {
      next = decadeAfter(fixed);
    }
    return next == null ? null : new Found(next, start, cursor.at(), false);
  }

  /** The day of the same month that a list goes on with. */
  private @Nullable Meaning dayAfter(Calendar first) {
    int day = ordinals.dayOfMonth();
    Token next = cursor.peek(0);
    boolean free =
        next == null
            || (next.word().kind() == TokenKind.PUNCTUATION && !next.is("/"))
            || cursor.isNext(Category.AT)
            || cursor.isNext(Category.AND);
    if (day <= first.day() || day > MonthReader.length(first.month(), first.year()) || !free) {
      return null;
    }
    int year = years.afterDate();
    return first.withDay(day).withWeekday(0).withYear(year > 0 ? year : first.year());
  }

  /** The year of the same century that a range goes on with. */
  private @Nullable Meaning yearAfter(Calendar first) {
    String form = cursor.number();
    if (form == null || form.length() != 2 || !Figures.isDigits(form) || !cursor.isAttached()) {
      return null;
    }
    int year = first.year() / 100 * 100 + Integer.parseInt(form);
    if (year <= first.year()) {
      return null;
    }
    cursor.moveTo(cursor.at() + 1);
    return Calendar.NOTHING.withYear(year);
  }

  /** The decade of the same century. */
  private @Nullable Meaning decadeAfter(Fixed first) {
    String form = cursor.number();
    boolean isDecade = first.value().length() == 3 && Figures.isDigits(first.value());
    if (form == null || !isDecade || form.length() != 3 || !form.endsWith("0s")) {
      return null;
    }
    String decade = first.value().substring(0, 2) + form.charAt(0);
    if (decade.compareTo(first.value()) <= 0) {
      return null;
    }
    cursor.moveTo(cursor.at() + 1);
    return new Fixed(TimeType.DATE, decade);
  }
}
