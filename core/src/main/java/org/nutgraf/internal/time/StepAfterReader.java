package org.nutgraf.internal.time;

import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.time.Meaning.Calendar;
import org.nutgraf.internal.time.Meaning.Step;

/**
 * Reads steps that stand after what is counted: {@code la semaine dernière}, {@code mars prochain}.
 */
final class StepAfterReader {
  private final Cursor cursor;

  StepAfterReader(Cursor cursor) {
    this.cursor = cursor;
  }

  @Nullable Meaning read() {
    int before = cursor.at();
    Sense unit = cursor.take(Category.UNIT);
    Calendar name = unit == null ? name() : null;
    Sense step = unit == null && name == null ? null : cursor.take(Category.STEP_AFTER);
    if (step == null) {
      cursor.moveTo(before);
      return null;
    }
    return name == null && unit != null
        ? Step.of(step, Unit.of(unit.value()))
        : Step.of(step, name == null ? Calendar.NOTHING : name);
  }

  private @Nullable Calendar name() {
    Sense weekday = cursor.take(Category.WEEKDAY);
    if (weekday != null) {
      return Calendar.NOTHING.withWeekday(weekday.number());
    }
    Sense month = cursor.take(Category.MONTH);
    if (month != null) {
      return Calendar.NOTHING.withMonth(month.number());
    }
    Sense season = cursor.take(Category.SEASON);
    return season == null ? null : Calendar.NOTHING.withPart(season.plain());
  }
}
