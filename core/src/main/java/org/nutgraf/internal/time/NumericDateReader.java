package org.nutgraf.internal.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.time.Meaning.At;
import org.nutgraf.internal.time.Meaning.Calendar;

/** Reads dates in figures: {@code 2013-05-02T18:32Z}, {@code 05/02/2013}, {@code 2.5.2013}. */
final class NumericDateReader {
  private final Cursor cursor;
  private final DateOrder order;

  NumericDateReader(Cursor cursor, DateOrder order) {
    this.cursor = cursor;
    this.order = order;
  }

  @Nullable Meaning read() {
    int before = cursor.at();
    Meaning date = dotted();
    if (date == null) {
      date = separated();
    }
    if (date == null) {
      cursor.moveTo(before);
    }
    return date;
  }

  /** {@code 02.05.2013} is one token. */
  private @Nullable Meaning dotted() {
    String form = cursor.number();
    if (form == null || form.length() < 8 || form.length() > 10) {
      return null;
    }
    String[] parts = form.split("\\.", -1);
    if (parts.length != 3 || parts[2].length() != 4) {
      return null;
    }
    Meaning date = date(number(parts[2]), number(parts[1]), number(parts[0]));
    cursor.moveTo(cursor.at() + 1);
    return date;
  }

  /** Three numbers with the same mark between them. */
  private @Nullable Meaning separated() {
    String first = cursor.number();
    var mark = cursor.peek(1);
    var middle = cursor.peek(2);
    var mark2 = cursor.peek(3);
    var last = cursor.peek(4);
    if (first == null
        || mark == null
        || middle == null
        || mark2 == null
        || last == null
        || !mark.is(mark2.key())
        || !(mark.is("/") || mark.is("-") || mark.is("."))) {
      return null;
    }
    String third = last.form();
    int time = third.indexOf('T');
    String clock = time == 2 ? third.substring(3) : "";
    third = time == 2 ? third.substring(0, 2) : third;
    if (!Figures.isDigits(first) || !Figures.isDigits(middle.form()) || !Figures.isDigits(third)) {
      return null;
    }
    cursor.moveTo(cursor.at() + 5);
    int a = number(first);
    int b = number(middle.form());
    int c = number(third);
    if (first.length() == 4) {
      Meaning date = date(a, b, c);
      return date == null || !isClock(clock) ? date : new At(Optional.of(date), clock);
    }
    if (mark.is("-") && third.length() != 4) {
      return null;
    }
    boolean sized =
        first.length() <= 2 && (third.length() == 4 || (third.length() == 2 && mark.is("/")));
    int year = third.length() == 2 ? Years.ofTwoDigits(c) : c;
    return !sized ? null : order.isMonthFirst(year, a, b) ? date(year, a, b) : date(year, b, a);
  }

  private static boolean isClock(String clock) {
    return clock.length() >= 5 && clock.charAt(2) == ':' && Figures.digits(clock) == 2;
  }

  private static int number(String digits) {
    return Figures.isDigits(digits) ? Figures.leading(digits, 4) : -1;
  }

  private static @Nullable Meaning date(int year, int month, int day) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      return year < 1
          ? null
          : new Calendar(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), 0, "");
    } catch (DateTimeException e) {
      return null;
    }
  }
}
