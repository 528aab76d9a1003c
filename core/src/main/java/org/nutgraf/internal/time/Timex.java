package org.nutgraf.internal.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import org.nutgraf.internal.time.Meaning.Amount;
import org.nutgraf.internal.time.Meaning.Calendar;
import org.nutgraf.internal.time.Meaning.Quantity;

/** Writes values of TIMEX3, in digits of any locale the same. */
final class Timex {
  private Timex() {}

  /** The value of the unit that a day lies in: {@code 2013-W18} for its week. */
  static String of(LocalDate day, Unit unit) {
    String year = four(day.getYear());
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY, NIGHT ->
          year + "-" + two(day.getMonthValue()) + "-" + two(day.getDayOfMonth());
      case WEEK, FORTNIGHT -> week(day);
      case WEEKEND -> week(day) + "-WE";
      case MONTH -> year + "-" + two(day.getMonthValue());
      case QUARTER -> year + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
      case YEAR -> year;
      case DECADE -> year.substring(0, 3);
      case CENTURY -> year.substring(0, 2);
      case MILLENNIUM -> year.substring(0, 1);
    };
  }

  private static String week(LocalDate day) {
    int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return four(day.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + two(week);
  }

  /** The value of a date as far as it is known, with {@code X} for what is not. */
  static String unresolved(Calendar date) {
    // rule 4.4
    String year = date.year() > 0 ? four(date.year()) : "XXXX";
    if (date.month() > 0) {
      String month = year + "-" + two(date.month());
      return date.day() > 0 ? month + "-" + two(date.day()) : month;
    }
    if (date.day() > 0) {
      return year + "-XX-" + two(date.day());
    }
    if (date.weekday() > 0) {
      return year + "-WXX-" + date.weekday();
    }
    return date.part().isEmpty() ? year : year + "-" + date.part();
  }

  /** The value of one of a unit, of which nothing is known. */
  static String blank(Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY, NIGHT -> "XXXX-XX-XX";
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
      case MILLENNIUM -> "X";
    };
  }

  /** The value of a length of time: {@code P3W}, {@code PT1H4M}. */
  static String duration(Amount amount) {
    StringBuilder value = new StringBuilder("P");
    boolean clock = false;
    for (Quantity quantity : amount.quantities()) {
      if (quantity.unit().isOfClock() && !clock) {
        value.append('T');
        clock = true;
      }
      value.append(count(quantity)).append(quantity.unit().code());
    }
    return value.toString();
  }

  private static String count(Quantity quantity) {
    if (quantity.unit() != Unit.FORTNIGHT || quantity.count().equals("X")) {
      return quantity.count();
    }
    return new java.math.BigDecimal(quantity.count())
        .multiply(java.math.BigDecimal.valueOf(2))
        .toPlainString();
  }

  static String two(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }

  static String four(int year) {
    if (year < 1 || year > 9999) {
      throw new DateTimeException("no year of four digits: " + year);
    }
    String digits = Integer.toString(year);
    return "0".repeat(4 - digits.length()) + digits;
  }
}
