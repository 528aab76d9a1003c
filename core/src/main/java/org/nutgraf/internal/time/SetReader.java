package org.nutgraf.internal.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.time.Meaning.Amount;
import org.nutgraf.internal.time.Meaning.Calendar;
import org.nutgraf.internal.time.Meaning.Fixed;
import org.nutgraf.internal.time.Meaning.Quantity;
import org.nutgraf.model.TimeType;

/**
 * Reads what recurs: {@code every three weeks}, {@code per day}, {@code Sundays}, {@code daily}.
 */
final class SetReader {
  private final Cursor cursor;
  private final NumberReader numbers;

  SetReader(Cursor cursor) {
    this.cursor = cursor;
    this.numbers = new NumberReader(cursor);
  }

  @Nullable Meaning read() {
    int start = cursor.at();
    Token name = cursor.peek(0);
    Sense frequency = cursor.take(Category.FREQUENCY);
    if (frequency != null) {
      boolean title = name != null && name.word().isCapitalized() && !cursor.isFirst(start);
      // "Daily News"
      return title ? null : set(frequency.value());
    }
    Sense days = cursor.take(Category.WEEKDAYS);
    if (days != null) {
      Sense part = cursor.take(Category.PARTS);
      return set("XXXX-WXX-" + days.value() + (part == null ? "" : "T" + part.value()));
    }
    Sense parts = cursor.look(Category.UNITS) == null ? cursor.take(Category.PARTS) : null;
    if (parts != null) {
      return set("XXXX-XX-XXT" + parts.value());
    }
    return cursor.take(Category.EVERY) == null ? null : every();
  }

  private @Nullable Meaning every() {
    String count = cursor.takeMark("other") ? "2" : numbers.count();
    Sense unit = cursor.take(Category.UNIT);
    if (unit == null && count != null) {
      unit = cursor.take(Category.UNITS);
    }
    if (unit != null) {
      Quantity quantity = new Quantity(count == null ? "1" : count, Unit.of(unit.value()));
      return set(Timex.duration(new Amount(List.of(quantity))));
    }
    return count == null ? name() : null;
  }

  private @Nullable Meaning name() {
    Sense weekday = cursor.take(Category.WEEKDAY);
    Sense part = cursor.take(Category.PART);
    String time = part == null ? "" : "T" + part.value();
    if (weekday != null) {
      return set("XXXX-WXX-" + weekday.number() + time);
    }
    if (part != null) {
      return set("XXXX-XX-XX" + time);
    }
    Sense month = cursor.take(Category.MONTH);
    if (month != null) {
      return set(Timex.unresolved(Calendar.NOTHING.withMonth(month.number())));
    }
    Sense season = cursor.take(Category.SEASON);
    return season == null ? null : set("XXXX-" + season.plain());
  }

  private static Meaning set(String value) {
    return new Fixed(TimeType.SET, value);
  }
}
