package org.nutgraf.internal.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/**
 * When a holiday is. The rule is one of: a day of the year ({@code 12-25}), a day for good ({@code
 * 1944-06-06}), the n-th weekday of a month as month, weekday, number with {@code L} for the last
 * and an offset in days ({@code 11-4-4+1}), days from Easter Sunday ({@code E-2}), a month and day
 * of the Islamic calendar of Umm al-Qura ({@code H10-01}).
 *
 * @param rule the rule
 */
record Holiday(String rule) {
  private static final int FIXED = "1944-06-06".length();
  private static final int YEARLY = "12-25".length();

  /** Whether it happened once. */
  boolean isOnce() {
    return rule.length() == FIXED;
  }

  /** The month and day as in {@code 12-25}, or an empty string if they change from year to year. */
  String monthAndDay() {
    return rule.length() == YEARLY && Character.isDigit(rule.charAt(0)) ? rule : "";
  }

  /**
   * The day in a year between 1 and 9999.
   *
   * @throws java.time.DateTimeException if the calendar has no such year
   */
  LocalDate in(int year) {
    if (isOnce()) {
      return LocalDate.parse(rule);
    }
    if (rule.charAt(0) == 'E') {
      return easter(year).plusDays(Integer.parseInt(rule.substring(1)));
    }
    if (rule.charAt(0) == 'H') {
      return islamic(year);
    }
    if (!monthAndDay().isEmpty()) {
      return LocalDate.of(year, number(0, 2), number(3, 5));
    }
    DayOfWeek weekday = DayOfWeek.of(number(3, 4));
    LocalDate first = LocalDate.of(year, number(0, 2), 1);
    LocalDate day =
        rule.charAt(5) == 'L'
            ? first.with(TemporalAdjusters.lastInMonth(weekday))
            : first.with(TemporalAdjusters.dayOfWeekInMonth(number(5, 6), weekday));
    return rule.length() > 6 ? day.plusDays(number(7, rule.length())) : day;
  }

  private int number(int from, int to) {
    return Integer.parseInt(rule.substring(from, to));
  }

  /** The day that the moon brings first in a year of the Gregorian calendar. */
  private LocalDate islamic(int year) {
    HijrahDate newYear = HijrahDate.from(LocalDate.of(year, 1, 1));
    HijrahDate day =
        newYear
            .with(ChronoField.DAY_OF_MONTH, 1)
            .with(ChronoField.MONTH_OF_YEAR, number(1, 3))
            .with(ChronoField.DAY_OF_MONTH, number(4, 6));
    HijrahDate first = day.isBefore(newYear) ? day.plus(1, ChronoUnit.YEARS) : day;
    return LocalDate.from(first);
  }

  /** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int moon =
        (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    int week = (32 + 2 * (century % 4) + 2 * (rest / 4) - moon - rest % 4) % 7;
    int shift = (golden + 11 * moon + 22 * week) / 451;
    int days = moon + week - 7 * shift + 114;
    return LocalDate.of(year, days / 31, days % 31 + 1);
  }
}
