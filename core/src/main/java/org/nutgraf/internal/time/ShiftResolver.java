package org.nutgraf.internal.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.nutgraf.internal.time.Meaning.Direction;
import org.nutgraf.internal.time.Meaning.Quantity;
import org.nutgraf.internal.time.Meaning.Shift;
import org.nutgraf.model.TimeType;

/** Tells when a length of time before or after another time is: {@code two weeks later}. */
final class ShiftResolver {
  private final Memory memory;

  ShiftResolver(Memory memory) {
    this.memory = memory;
  }

  Resolved resolve(Shift shift) {
    boolean back = shift.direction() == Direction.AGO || shift.direction() == Direction.EARLIER;
    boolean deictic = shift.direction() == Direction.AGO || shift.direction() == Direction.HENCE;
    LocalDate from = deictic && memory.published() != null ? memory.published() : memory.anaphor();
    Unit unit = finest(shift);
    boolean vague = shift.by().quantities().stream().anyMatch(Quantity::isVague);
    if (unit.isOfClock() && !deictic) {
      // rule 4.12
      Resolved clock = vague ? null : memory.clock();
      return clock == null
          ? Resolved.unknown(TimeType.DURATION, Timex.duration(shift.by()), unit)
          : clock.plus(seconds(shift, back ? -1 : 1));
    }
    if (unit.isOfClock() && !vague && from != null) {
      return Resolved.date(from, Unit.DAY).withTime("XX:XX");
    }
    if (vague || from == null) {
      return Resolved.unknown(TimeType.DATE, back ? "PAST_REF" : "FUTURE_REF", unit);
    }
    if (!deictic && memory.isCoarser(unit)) {
      return Resolved.unknown(TimeType.DATE, Timex.blank(unit), unit);
    }
    // Of a quarter, "a year earlier" is the same quarter.
    boolean quarter = !deictic && unit == Unit.YEAR && memory.isInQuarter();
    return Resolved.date(
        shifted(shift, from, back ? -1 : 1), quarter ? Unit.QUARTER : unit.ofCalendar());
  }

  private static Unit finest(Shift shift) {
    Unit unit = Unit.MILLENNIUM;
    for (Quantity quantity : shift.by().quantities()) {
      unit = quantity.unit().compareTo(unit) < 0 ? quantity.unit() : unit;
    }
    return unit;
  }

  private static long seconds(Shift shift, int sign) {
    double seconds = 0;
    for (Quantity quantity : shift.by().quantities()) {
      seconds += Double.parseDouble(quantity.count()) * quantity.unit().seconds();
    }
    return sign * (long) seconds;
  }

  private static LocalDate shifted(Shift shift, LocalDate from, int sign) {
    LocalDate day = from;
    for (Quantity quantity : shift.by().quantities()) {
      day = plus(day, quantity.unit(), sign * Double.parseDouble(quantity.count()));
    }
    return day;
  }

  /** The day so many units later, or earlier if the count is negative. */
  static LocalDate plus(LocalDate from, Unit unit, double count) {
    LocalDate day =
        switch (unit) {
          case SECOND, MINUTE, HOUR -> from;
          case DAY, NIGHT -> from.plusDays((long) count);
          case WEEK, WEEKEND -> from.plusDays((long) (7 * count));
          case FORTNIGHT -> from.plusDays((long) (14 * count));
          case MONTH -> from.plusMonths((long) count);
          case QUARTER -> from.plusMonths((long) (3 * count));
          case YEAR -> from.plusMonths((long) (12 * count));
          case DECADE -> from.plusYears((long) (10 * count));
          case CENTURY -> from.plusYears((long) (100 * count));
          case MILLENNIUM -> from.plusYears((long) (1000 * count));
        };
    return checked(day);
  }

  private static LocalDate checked(LocalDate day) {
    if (day.getYear() < 1 || day.getYear() > 9999) {
      throw new DateTimeException("no year of four digits");
    }
    return day;
  }
}
