package org.nutgraf.internal.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.time.Meaning.Nth;
import org.nutgraf.model.TimeType;

/** Tells when the third week of a month or the last Friday of a year is. */
final class NthResolver {
  private NthResolver() {}

  /**
   * The time counted within a longer one. A week belongs to the month and year that its Thursday
   * lies in, as in ISO 8601.
   *
   * @param whole what the longer time comes to
   */
  static Resolved resolve(Nth nth, Resolved whole) {
    Unit unit = nth.unit().orElse(Unit.DAY);
    LocalDate start = whole.day();
    if (start != null && whole.unit() == Unit.DAY) {
      // The week of a day.
      return Resolved.date(start, unit);
    }
    LocalDate end = start == null ? null : end(start, whole.unit());
    if (start == null || end == null || unit.isOfClock()) {
      return Resolved.unknown(TimeType.DATE, Timex.blank(unit), unit);
    }
    LocalDate day =
        switch (unit) {
          case WEEK -> nth(nth.number(), DayOfWeek.THURSDAY, start, end);
          case WEEKEND -> nth(nth.number(), DayOfWeek.SATURDAY, start, end);
          default ->
              nth.weekday() > 0
                  ? nth(nth.number(), DayOfWeek.of(nth.weekday()), start, end)
                  : nth(nth.number(), unit, start, end);
        };
    return day.isAfter(end)
        ? Resolved.unknown(TimeType.DATE, Timex.blank(unit), unit)
        : Resolved.date(day, unit);
  }

  private static LocalDate nth(int number, DayOfWeek weekday, LocalDate start, LocalDate end) {
    return number < 0
        ? end.with(TemporalAdjusters.previousOrSame(weekday))
        : start.with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(number - 1L);
  }

  private static LocalDate nth(int number, Unit unit, LocalDate start, LocalDate end) {
    return number < 0 ? end : ShiftResolver.plus(start, unit, number - 1.0);
  }

  /** The last day of a month, quarter, year or longer; null of anything else. */
  private static @Nullable LocalDate end(LocalDate start, Unit unit) {
    return switch (unit) {
      case WEEK, MONTH, YEAR, DECADE, CENTURY -> ShiftResolver.plus(start, unit, 1).minusDays(1);
      default -> null;
    };
  }
}
