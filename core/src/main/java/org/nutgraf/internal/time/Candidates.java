package org.nutgraf.internal.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.nutgraf.internal.time.Meaning.Calendar;

/** Finds the year of a date that names none. */
final class Candidates {
  private static final int WEEKDAY_REACH = 3;

  /** So many days away, a day would be told with its year. */
  private static final int FAR = 330;

  private Candidates() {}

  /** How exact a date of the calendar is. */
  static Unit unit(Calendar date) {
    if (date.day() > 0) {
      return Unit.DAY;
    }
    if (date.month() > 0) {
      return Unit.MONTH;
    }
    return date.part().isEmpty() ? Unit.YEAR : Unit.QUARTER;
  }

  /** The first day of a date whose year is known. */
  static LocalDate start(Calendar date) {
    if (date.month() > 0) {
      YearMonth month = YearMonth.of(date.year(), date.month());
      return month.atDay(Math.min(Math.max(date.day(), 1), month.lengthOfMonth()));
    }
    return LocalDate.of(date.year(), firstMonth(date.part()), 1);
  }

  /** The last day of a date whose year is known. */
  static LocalDate end(Calendar date) {
    if (date.day() > 0) {
      return start(date);
    }
    int months = date.month() > 0 ? 1 : months(date.part());
    return start(date).plusMonths(months).minusDays(1);
  }

  private static int firstMonth(String part) {
    return switch (part) {
      case "SP" -> 3;
      case "SU" -> 6;
      case "FA" -> 9;
      case "WI" -> 12;
      case "Q2" -> 4;
      case "Q3", "H2" -> 7;
      case "Q4" -> 10;
      default -> 1;
    };
  }

  private static int months(String part) {
    return part.isEmpty() ? 12 : part.startsWith("H") ? 6 : 3;
  }

  /** The year in which the date is nearest to a day, so that a narrative goes on. */
  static int nearestYear(Calendar date, LocalDate from) {
    int best = from.getYear();
    long least = Long.MAX_VALUE;
    for (int year = Math.max(1, from.getYear() - 1);
        year <= Math.min(9999, from.getYear() + 1);
        year++) {
      long apart = ChronoUnit.DAYS.between(from, start(date.withYear(year)));
      // Going back is rarer than going on.
      long distance = apart < 0 ? -apart * 2 : apart;
      if (distance < least) {
        least = distance;
        best = year;
      }
    }
    return best;
  }

  /** The first year in which the date is not before a day. */
  static int yearFrom(Calendar date, LocalDate day) {
    int year = day.getYear();
    return end(date.withYear(year)).isBefore(day) ? year + 1 : year;
  }

  /** The year of a date in news of a day. */
  static int year(Calendar date, LocalDate from, Tense tense) {
    if (date.weekday() > 0 && date.day() > 0) {
      int matching = yearOfWeekday(date, from);
      if (matching > 0) {
        return matching;
      }
    }
    int past = from.getYear();
    if (start(date.withYear(past)).isAfter(from)) {
      past--;
    }
    int future = end(date.withYear(past)).isBefore(from) ? past + 1 : past;
    long wait = ChronoUnit.DAYS.between(from, start(date.withYear(future)));
    if (tense == Tense.FUTURE && wait < FAR) {
      return future;
    }
    long ago = ChronoUnit.DAYS.between(end(date.withYear(past)), from);
    long ahead = ChronoUnit.DAYS.between(from, start(date.withYear(future)));
    boolean soon = tense == Tense.UNKNOWN ? ahead * 2 <= ago : date.day() > 0 && ago > FAR;
    return soon ? future : past;
  }

  /** The nearest year in which the day falls on the weekday that the text gives, or 0. */
  private static int yearOfWeekday(Calendar date, LocalDate from) {
    for (int apart = 0; apart <= WEEKDAY_REACH; apart++) {
      for (int year : new int[] {from.getYear() - apart, from.getYear() + apart}) {
        LocalDate day = year < 1 || year > 9999 ? null : start(date.withYear(year));
        if (day != null
            && day.getDayOfMonth() == date.day()
            && day.getDayOfWeek().getValue() == date.weekday()) {
          return year;
        }
      }
    }
    return 0;
  }
}
