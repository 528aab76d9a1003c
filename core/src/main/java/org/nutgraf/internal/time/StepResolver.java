package org.nutgraf.internal.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.time.Meaning.Calendar;
import org.nutgraf.internal.time.Meaning.SamePeriod;
import org.nutgraf.internal.time.Meaning.Step;
import org.nutgraf.model.TimeType;

/** Tells when a time counted in steps is: {@code last week}, {@code the following Friday}. */
final class StepResolver {
  private final Memory memory;
  private final DateResolver dates;

  StepResolver(Memory memory, DateResolver dates) {
    this.memory = memory;
    this.dates = dates;
  }

  Resolved resolve(Step step, Tense tense) {
    // rule 4.3
    LocalDate from = step.anaphoric() ? anaphor(step) : memory.now();
    if (step.unit().isEmpty()) {
      return from == null ? dates.calendar(step.named(), tense) : named(step, from);
    }
    Unit unit = step.unit().get();
    if (from == null || (step.anaphoric() && step.by() != 0 && memory.isCoarser(unit))) {
      return Resolved.unknown(TimeType.DATE, Timex.blank(unit), unit);
    }
    int by = isReported(step, tense) ? -1 : step.by();
    return unit == Unit.WEEKEND
        ? weekend(from, by, tense)
        : Resolved.date(start(ShiftResolver.plus(from, unit, by), unit), unit);
  }

  /** {@code the year-earlier period}. */
  Resolved samePeriod(SamePeriod same) {
    LocalDate quarter = memory.quarter();
    LocalDate from = quarter == null ? memory.anaphor() : quarter;
    return from == null
        ? Resolved.unknown(TimeType.DATE, Timex.blank(Unit.YEAR), Unit.YEAR)
        : Resolved.date(
            ShiftResolver.plus(from, Unit.YEAR, same.years()),
            quarter == null ? Unit.YEAR : Unit.QUARTER);
  }

  /** Of {@code the quarter} the past tense reports when it is over, if none was mentioned. */
  private boolean isReported(Step step, Tense tense) {
    boolean quarter = step.unit().stream().anyMatch(unit -> unit == Unit.QUARTER);
    return quarter
        && step.anaphoric()
        && step.by() == 0
        && tense == Tense.PAST
        && memory.quarter() == null
        && !memory.isNarrative();
  }

  /** A quarter counts from a quarter, whatever else was mentioned since. */
  private @Nullable LocalDate anaphor(Step step) {
    boolean quarter = step.unit().stream().anyMatch(unit -> unit == Unit.QUARTER);
    return quarter && memory.quarter() != null ? memory.quarter() : memory.anaphor();
  }

  /** On a Saturday "last weekend" is a week ago, on a Monday it is the last one. */
  private static Resolved weekend(LocalDate from, int by, Tense tense) {
    LocalDate saturday = from.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
    boolean on = from.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
    int weeks = on ? by : by == 0 ? (tense == Tense.FUTURE ? 1 : 0) : Math.max(by, by + 1);
    if (!on && by > 0) {
      weeks = 1;
    }
    return Resolved.date(saturday.plusWeeks(weeks), Unit.WEEKEND);
  }

  private static LocalDate start(LocalDate day, Unit unit) {
    return switch (unit) {
      case WEEK, FORTNIGHT -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3);
      case YEAR -> day.withDayOfYear(1);
      default -> day;
    };
  }

  private static Resolved named(Step step, LocalDate from) {
    Calendar name = step.named();
    if (name.weekday() > 0) {
      DayOfWeek weekday = DayOfWeek.of(name.weekday());
      LocalDate day =
          switch (step.by()) {
            case -1 -> from.with(TemporalAdjusters.previous(weekday));
            case 0 -> from.with(weekday);
            default -> from.with(TemporalAdjusters.next(weekday));
          };
      return Resolved.date(day, Unit.DAY);
    }
    int year = from.getYear();
    LocalDate start = Candidates.start(name.withYear(year));
    LocalDate end = Candidates.end(name.withYear(year));
    if (step.by() < 0 && !end.isBefore(from)) {
      year--;
    } else if (step.by() > 0 && !start.isAfter(from)) {
      year++;
    } else if (!Candidates.end(name.withYear(year - 1)).isBefore(from)) {
      // In January "this winter" began last year.
      year--;
    }
    return DateResolver.dated(name.withYear(year));
  }
}
