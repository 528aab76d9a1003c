package org.nutgraf.internal.time;

import java.time.LocalDate;
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
  static Resolved date(LocalDate day, Unit unit) {
    return new Resolved(TimeType.DATE, Timex.of(day, unit), day, unit);
  }

  static Resolved unknown(TimeType type, String value, Unit unit) {
    return new Resolved(type, value, null, unit);
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
