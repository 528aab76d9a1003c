package org.nutgraf.internal.time;

import java.util.Locale;

/** Units of time with their TIMEX3 codes. */
enum Unit {
  SECOND("S"),
  MINUTE("M"),
  HOUR("H"),
  DAY("D"),
  NIGHT("NI"),
  WEEKEND("WE"),
  WEEK("W"),
  FORTNIGHT("W"),
  MONTH("M"),
  QUARTER("Q"),
  YEAR("Y"),
  DECADE("DE"),
  CENTURY("CE"),
  MILLENNIUM("ML");

  private final String code;

  Unit(String code) {
    this.code = code;
  }

  static Unit of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** The letters that stand for it in a duration: {@code D} in {@code P3D}. */
  String code() {
    return code;
  }

  /** How many seconds it lasts; 0 if that differs, or is more than a day. */
  int seconds() {
    return switch (this) {
      case SECOND -> 1;
      case MINUTE -> 60;
      case HOUR -> 3600;
      case DAY -> 86400;
      default -> 0;
    };
  }

  /** The unit that the value of a date in this unit has. */
  Unit ofCalendar() {
    return switch (this) {
      case NIGHT -> DAY;
      case FORTNIGHT, WEEKEND -> WEEK;
      default -> this;
    };
  }

  /** Whether it is shorter than a day, so that {@code T} precedes it in a duration. */
  boolean isOfClock() {
    return compareTo(DAY) < 0;
  }
}
