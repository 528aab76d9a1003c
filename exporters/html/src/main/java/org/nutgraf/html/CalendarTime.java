package org.nutgraf.html;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.nutgraf.model.TimeReference;
import org.nutgraf.model.TimeType;

/**
 * A time that has a place on the calendar: a year, or something finer.
 *
 * @param datetime what HTML's {@code datetime} attribute takes; sorts by time, a year before its
 *     months and a month before its days
 * @param words the same for people: {@code 19 March 2023}
 */
record CalendarTime(String datetime, String words) implements Comparable<CalendarTime> {
  private static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  private static final int LAST_WEEK = 53;

  /** The calendar's view of an expression, if its value has the form of a year or a date. */
  static Optional<CalendarTime> of(TimeReference time) {
    boolean isPoint = time.type() == TimeType.DATE || time.type() == TimeType.TIME;
    return isPoint ? of(time.value()) : Optional.empty();
  }

  static Optional<CalendarTime> of(String value) {
    int year = number(value, 0, 4);
    if (year < 1) {
      return Optional.empty();
    }
    if (value.length() == 4) {
      return Optional.of(new CalendarTime(value, value));
    }
    if (value.startsWith("-W", 4)) {
      return week(value);
    }
    int month = value.charAt(4) == '-' ? number(value, 5, 7) : -1;
    if (month < 1 || month > MONTHS.size()) {
      return Optional.empty();
    }
    String monthAndYear = MONTHS.get(month - 1) + " " + value.substring(0, 4);
    if (value.length() == 7) {
      return Optional.of(new CalendarTime(value, monthAndYear));
    }
    int day = value.charAt(7) == '-' ? number(value, 8, 10) : -1;
    if (day < 1 || day > YearMonth.of(year, month).lengthOfMonth()) {
      return Optional.empty();
    }
    String date = day + " " + monthAndYear;
    return value.length() == 10
        ? Optional.of(new CalendarTime(value, date))
        : timeOfDay(value, date);
  }

  private static Optional<CalendarTime> week(String value) {
    int week = value.length() == 8 ? number(value, 6, 8) : -1;
    return week < 1 || week > LAST_WEEK
        ? Optional.empty()
        : Optional.of(new CalendarTime(value, "Week " + week + " of " + value.substring(0, 4)));
  }

  /** What is no time of day, as {@code TMO} for the morning, leaves the date. */
  private static Optional<CalendarTime> timeOfDay(String value, String date) {
    String day = value.substring(0, 10);
    if (value.charAt(10) != 'T') {
      return Optional.empty();
    }
    try {
      LocalTime time = LocalTime.parse(value.substring(11));
      String words = date + ", " + value.substring(11, 16);
      return Optional.of(new CalendarTime(day + "T" + time.truncatedTo(ChronoUnit.SECONDS), words));
    } catch (DateTimeException e) {
      return Optional.of(new CalendarTime(day, date));
    }
  }

  /** The number that ASCII digits make, or -1. */
  private static int number(String text, int start, int end) {
    if (end > text.length()) {
      return -1;
    }
    int number = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return -1;
      }
      number = number * 10 + c - '0';
    }
    return number;
  }

  /** Weeks stand where their first days do, about. */
  private String key() {
    if (!datetime.startsWith("-W", 4)) {
      return datetime;
    }
    int month = (number(datetime, 6, 8) - 1) * 12 / LAST_WEEK + 1;
    return datetime.substring(0, 4) + (month < 10 ? "-0" : "-") + month + "-0" + datetime;
  }

  @Override
  public int compareTo(CalendarTime other) {
    return key().compareTo(other.key());
  }
}
