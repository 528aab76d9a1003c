package org.nutgraf.internal.time;

import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.time.Meaning.Calendar;
import org.nutgraf.internal.time.Meaning.Step;
import org.nutgraf.internal.time.Meaning.Within;

/** Reads dates of all forms, alone or inside a longer time. */
final class DateReader {
  private static final Head NO_HEAD = new Head(false, false, false);

  private final Cursor cursor;
  private final NumericDateReader figures;
  private final StepReader steps;
  private final StepAfterReader stepsAfter;
  private final DayReader days;
  private final CalendarReader calendar;
  private final PeriodReader periods;

  DateReader(Cursor cursor, DateOrder order) {
    this.cursor = cursor;
    this.figures = new NumericDateReader(cursor, order);
    this.steps = new StepReader(cursor);
    this.stepsAfter = new StepAfterReader(cursor);
    this.days = new DayReader(cursor);
    this.calendar = new CalendarReader(cursor);
    this.periods = new PeriodReader(cursor);
  }

  @Nullable Meaning read(Head head) {
    Meaning date = alone(head);
    return date == null
        ? null
        : isYear(date) ? withPart(date) : date instanceof Step same ? ofYear(same) : within(date);
  }

  private @Nullable Meaning alone(Head head) {
    Meaning date = figures.read();
    if (date == null) {
      date = steps.read(head);
    }
    if (date == null) {
      date = stepsAfter.read();
    }
    if (date == null) {
      date = days.read();
    }
    return date == null ? calendar.read(head) : date;
  }

  private static boolean isYear(Meaning date) {
    return date instanceof Calendar named
        ? named.isYear()
        : date instanceof Step step && step.unit().stream().anyMatch(unit -> unit == Unit.YEAR);
  }

  /** {@code last year's third quarter}. */
  private Meaning withPart(Meaning year) {
    int before = cursor.at();
    if (cursor.takeMark("'s") && periods.part() instanceof Calendar part && part.year() == 0) {
      return new Within(part, year);
    }
    cursor.moveTo(before);
    return year;
  }

  /** {@code the same quarter last year}. */
  private Meaning ofYear(Step same) {
    int units = same.unit().map(StepReader::inYear).orElse(0);
    if (!same.anaphoric() || same.by() != 0 || units == 0) {
      return same;
    }
    int before = cursor.at();
    cursor.take(Category.OF);
    if (steps.read(NO_HEAD) instanceof Step year && isYear(year) && !year.anaphoric()) {
      return new Step(year.by() * units, true, same.unit(), Calendar.NOTHING);
    }
    cursor.moveTo(before);
    return same;
  }

  /** {@code December last year}, {@code Friday of this week}, {@code the 28th of that month}. */
  private Meaning within(Meaning date) {
    if (!(date instanceof Calendar part) || part.year() > 0) {
      return date;
    }
    int before = cursor.at();
    cursor.take(Category.OF);
    cursor.take(Category.ARTICLE);
    if (steps.read(NO_HEAD) instanceof Step whole && whole.unit().isPresent()) {
      return new Within(part, whole);
    }
    Sense unit = part.part().isEmpty() ? null : cursor.take(Category.UNIT);
    if (unit != null && unit.value().equals("year")) {
      return new Within(part, Step.current(unit));
    }
    cursor.moveTo(before);
    return date;
  }

  /** Whether a meaning is a day, so that it may have a time of day. */
  static boolean isDay(Meaning date) {
    if (date instanceof Step step) {
      return step.unit().map(unit -> unit == Unit.DAY).orElse(step.named().isDay());
    }
    return date instanceof Meaning.Days
        || date instanceof Meaning.Feast
        || (date instanceof Calendar named && named.isDay())
        || (date instanceof Within within && within.part().isDay());
  }
}
