package org.nutgraf.internal.time;

import org.jspecify.annotations.Nullable;

/** Reads time zones after a clock time: {@code EST}, {@code GMT+02:00}, {@code local time}. */
final class ZoneReader {
  private static final String LOCAL = "local";

  private final Cursor cursor;

  ZoneReader(Cursor cursor) {
    this.cursor = cursor;
  }

  /** The offset, as {@code -05:00} or {@code Z}; empty for one that is not fixed, or null. */
  @Nullable String read() {
    Sense zone = name();
    return zone == null ? null : zone.value().equals(LOCAL) ? "" : offset(zone.value());
  }

  /** {@code 1052 GMT (1852 HKT)}: the same moment elsewhere. */
  void takeOther() {
    int before = cursor.at();
    if (cursor.takeMark("(") && cursor.number() != null) {
      cursor.moveTo(cursor.at() + 1);
      cursor.take(Category.OCLOCK);
      cursor.take(Category.MERIDIEM);
      if (cursor.take(Category.ZONE) != null && cursor.takeMark(")")) {
        return;
      }
    }
    cursor.moveTo(before);
  }

  private @Nullable Sense name() {
    int before = cursor.at();
    boolean bracket = cursor.takeMark("(");
    Sense zone = cursor.take(Category.ZONE);
    if (zone == null || (bracket && !cursor.takeMark(")"))) {
      cursor.moveTo(before);
      return null;
    }
    return zone;
  }

  /** {@code GMT+02:00} counts from the zone that is named. */
  private String offset(String zone) {
    int before = cursor.at();
    boolean east = cursor.takeMark("+");
    if (zone.equals("Z") && (east || cursor.takeMark("-"))) {
      String form = cursor.number();
      if (form != null && form.length() == 5 && form.charAt(2) == ':') {
        cursor.moveTo(cursor.at() + 1);
        return (east ? "+" : "-") + form;
      }
    }
    cursor.moveTo(before);
    return zone;
  }
}
