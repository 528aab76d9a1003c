package org.nutgraf.internal.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.time.Meaning.At;
import org.nutgraf.internal.time.Meaning.Days;
import org.nutgraf.internal.time.Meaning.Fixed;
import org.nutgraf.model.TimeType;

/** Reads days counted from today. */
final class DayReader {
  private final Cursor cursor;

  DayReader(Cursor cursor) {
    this.cursor = cursor;
  }

  /** {@code today}, {@code yesterday}, {@code tonight}. */
  @Nullable Meaning read() {
    Sense day = cursor.take(Category.DAY);
    if (day == null) {
      return null;
    }
    if (day.value().equals("0") && isAge()) {
      return new Fixed(TimeType.DATE, "PRESENT_REF");
    }
    Days days = new Days(day.number());
    String part = day.plain().substring(Integer.toString(day.number()).length());
    return part.isEmpty() ? days : new At(Optional.of(days), part);
  }

  /** {@code more books today than ever}, {@code even today}: our age and no day. */
  private boolean isAge() {
    Token before = cursor.peek(-2);
    return cursor.isNext("than")
        || (cursor.isNext("as") && isCompared())
        || (before != null && (before.is("even") || before.is("still")));
  }

  /** {@code as strong} [{@code today}] {@code as it was}. */
  private boolean isCompared() {
    for (int back = 2; back <= 4; back++) {
      Token token = cursor.peek(-back);
      if (token != null && token.is("as")) {
        return true;
      }
    }
    return false;
  }
}
