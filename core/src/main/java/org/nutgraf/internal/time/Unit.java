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

  /** Whether it is shorter than a day, so that {@code T} precedes it in a duration. */
  boolean isOfClock() {
    return compareTo(DAY) < 0;
  }
}
