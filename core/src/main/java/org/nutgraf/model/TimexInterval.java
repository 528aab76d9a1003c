package org.nutgraf.model;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads which days a TIMEX3 value names; one that leaves a part open names none. */
final class TimexInterval {
  private TimexInterval() {}

  static Optional<CalendarInterval> of(String value) {
    try {
      int slash = value.indexOf('/');
      if (slash < 0) {
        return Optional.ofNullable(single(value));
      }
      CalendarInterval from = single(value.substring(0, slash));
      CalendarInterval to = single(value.substring(slash + 1));
      return from == null || to == null || to.last().isBefore(from.first())
          ? Optional.empty()
          : Optional.of(new CalendarInterval(from.first(), to.last()));
    } catch (DateTimeException e) {
      // A hand-made value such as 2023-02-30.
      return Optional.empty();
    }
  }

  private static @Nullable CalendarInterval single(String value) {
    int time = value.indexOf('T');
    String date = time < 0 ? value : value.substring(0, time);
    int digits = 0;
    while (digits < date.length() && date.charAt(digits) >= '0' && date.charAt(digits) <= '9') {
      digits++;
    }
    if (digits == date.length()) {
      return round(date);
    }
    if (digits != 4 || date.charAt(4) != '-') {
      return null;
    }
    int year = Integer.parseInt(date.substring(0, 4));
    String rest = date.substring(5);
    return rest.startsWith("W") && rest.length() >= 3 && !rest.equals("WI")
        ? week(year, rest)
        : partOfYear(year, rest);
  }

  /** {@code 1984}, the decade {@code 198}, the century {@code 19}. */
  private static @Nullable CalendarInterval round(String digits) {
    if (digits.length() < 2 || digits.length() > 4) {
      return null;
    }
    int first = Integer.parseInt(digits + "0".repeat(4 - digits.length()));
    int last = Integer.parseInt(digits + "9".repeat(4 - digits.length()));
    return new CalendarInterval(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  /** {@code W18}, {@code W18-WE}, {@code W18-5}. */
  private static @Nullable CalendarInterval week(int year, String rest) {
    int number = number(rest.substring(1, 3));
    if (number < 0) {
      return null;
    }
    LocalDate monday =
        LocalDate.of(year, 7, 1)
            .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, number)
            .with(DayOfWeek.MONDAY);
    if (rest.length() == 3) {
      return new CalendarInterval(monday, monday.plusDays(6));
    }
    if (rest.substring(3).equals("-WE")) {
      return new CalendarInterval(monday.plusDays(5), monday.plusDays(6));
    }
    int day = rest.length() == 5 ? number(rest.substring(4)) : -1;
    return day < 0 ? null : CalendarInterval.of(monday.with(DayOfWeek.of(day)));
  }

  private static @Nullable CalendarInterval partOfYear(int year, String rest) {
    return switch (rest) {
      case "SP" -> months(year, 3, 3);
      case "SU" -> months(year, 6, 3);
      case "FA" -> months(year, 9, 3);
      case "WI" -> months(year, 12, 3);
      case "Q1" -> months(year, 1, 3);
      case "Q2" -> months(year, 4, 3);
      case "Q3" -> months(year, 7, 3);
      case "Q4" -> months(year, 10, 3);
      case "H1" -> months(year, 1, 6);
      case "H2" -> months(year, 7, 6);
      default -> day(year, rest);
    };
  }

  private static CalendarInterval months(int year, int month, int count) {
    YearMonth first = YearMonth.of(year, month);
    return new CalendarInterval(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
  }

  /** {@code 05} and {@code 05-02}. */
  private static @Nullable CalendarInterval day(int year, String rest) {
    int month = rest.length() >= 2 ? number(rest.substring(0, 2)) : -1;
    if (month < 0) {
      return null;
    }
    if (rest.length() == 2) {
      return months(year, month, 1);
    }
    int day = rest.length() == 5 && rest.charAt(2) == '-' ? number(rest.substring(3)) : -1;
    return day < 0 ? null : CalendarInterval.of(LocalDate.of(year, month, day));
  }

  private static int number(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return -1;
      }
    }
    return digits.isEmpty() ? -1 : Integer.parseInt(digits);
  }
}
