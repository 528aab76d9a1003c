package org.nutgraf.internal.time;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.nutgraf.model.TimeType;

/**
 * What an expression comes to.
 *
 * @param type its kind
 * @param value its TIMEX3 value
 * @param day the first day of the time, if it is known
 * @param unit how exact the time is
 */
record Resolved(TimeType type, String value, @Nullable LocalDate day, Unit unit) {
  private static final String CLOCK = "T09:30";

  static Resolved date(LocalDate day, Unit unit) {
    return new Resolved(TimeType.DATE, Timex.of(day, unit), day, unit);
  }

  static Resolved unknown(TimeType type, String value, Unit unit) {
    return new Resolved(type, value, null, unit);
  }

  /** Whether the value ends with hour and minute. */
  boolean hasClock() {
    int time = value.indexOf('T');
    return type == TimeType.TIME
        && day != null
        && value.length() >= time + CLOCK.length()
        && Figures.digits(value.substring(time + 1)) == 2
        && value.charAt(time + 3) == ':'
        && Figures.digits(value.substring(time + 4)) >= 2;
  }

  /** The clock time so many seconds later. */
  Resolved plus(long seconds) {
    int at = value.indexOf('T') + 1;
    int minutes = at + CLOCK.length() - 1;
    int hour = Integer.parseInt(value.substring(at, at + 2));
    int minute = Integer.parseInt(value.substring(at + 3, minutes));
    LocalDateTime time =
        requireNonNull(day).atStartOfDay().plusMinutes(60L * hour + minute).plusSeconds(seconds);
    String zone = value.substring(minutes);
    return date(time.toLocalDate(), Unit.DAY)
        .withTime(Timex.two(time.getHour()) + ":" + Timex.two(time.getMinute()) + zone);
  }

  Resolved withTime(String time) {
    String date =
        switch (unit) {
          case YEAR -> value + "-XX-XX";
          case MONTH -> value + "-XX";
          default -> value;
        };
    return new Resolved(TimeType.TIME, date + "T" + time, day, unit);
  }
}
