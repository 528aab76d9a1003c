package org.nutgraf.internal.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.time.Meaning.Calendar;
import org.nutgraf.internal.time.Meaning.Feast;
import org.nutgraf.model.TimeType;

/** Tells in which year, month or week a date of the calendar lies that leaves it open. */
final class DateResolver {
  private final Memory memory;

  DateResolver(Memory memory) {
    this.memory = memory;
  }

  Resolved calendar(Calendar date, Tense tense) {
    if (date.year() > 0) {
      return dated(date);
    }
    if (date.month() == 0 && date.weekday() > 0) {
      return weekday(date, tense);
    }
    if (date.month() == 0 && date.day() > 0) {
      LocalDate from = memory.anaphor();
      return from == null
          ? Resolved.unknown(TimeType.DATE, Timex.unresolved(date), Unit.DAY)
          : dated(date.withYear(from.getYear()).withMonth(from.getMonthValue()));
    }
    LocalDate first = firstOfSeries(tense);
    if (first != null) {
      return dated(date.withYear(Candidates.yearFrom(date, first)));
    }
    LocalDate from = memory.now();
    if (from == null) {
      return Resolved.unknown(
          TimeType.DATE, Timex.unresolved(date.withWeekday(0)), Candidates.unit(date));
    }
    return dated(date.withYear(year(date, from, tense)));
  }

  private int year(Calendar date, LocalDate from, Tense tense) {
    // rules 4.2, 4.9, 4.13
    if (memory.isNarrative()) {
      return memory.isInYear() ? from.getYear() : Candidates.nearestYear(date, from);
    }
    Resolved background = memory.background();
    LocalDate day = background == null || tense == Tense.FUTURE ? null : background.day();
    if (background == null || day == null) {
      return Candidates.year(date, from, tense);
    }
    return background.unit() == Unit.YEAR ? day.getYear() : Candidates.nearestYear(date, day);
  }

  /**
   * The date that a list or range in the same sentence counts on from: the start of a range, or a
   * date that lies ahead.
   */
  private @Nullable LocalDate firstOfSeries(Tense tense) {
    Resolved before = memory.inSentence();
    LocalDate day = before == null ? null : before.day();
    if (before == null || day == null || before.unit().compareTo(Unit.MONTH) > 0) {
      return null;
    }
    // rule 4.11
    LocalDate published = memory.published();
    boolean ahead = published != null && !memory.isNarrative() && day.isAfter(published);
    return memory.isAtEndOfRange() || (ahead && tense != Tense.PAST) ? day : null;
  }

  private Resolved weekday(Calendar date, Tense tense) {
    // rule 4.1
    LocalDate from = memory.now();
    if (from == null) {
      return Resolved.unknown(TimeType.DATE, Timex.unresolved(date), Unit.DAY);
    }
    LocalDate first = firstOfSeries(tense);
    DayOfWeek weekday = DayOfWeek.of(date.weekday());
    LocalDate day =
        first != null
            ? first.with(TemporalAdjusters.nextOrSame(weekday))
            : tense == Tense.FUTURE || memory.isNarrative()
                ? from.with(TemporalAdjusters.nextOrSame(weekday))
                : from.with(TemporalAdjusters.previousOrSame(weekday));
    return Resolved.date(day, Unit.DAY);
  }

  Resolved feast(Feast feast, Tense tense) {
    Holiday holiday = feast.holiday();
    LocalDate from = memory.now();
    if (holiday.isOnce() || feast.year() > 0) {
      return Resolved.date(holiday.in(feast.year()), Unit.DAY);
    }
    if (from == null) {
      String day = holiday.monthAndDay();
      return Resolved.unknown(TimeType.DATE, "XXXX-" + (day.isEmpty() ? "XX-XX" : day), Unit.DAY);
    }
    LocalDate best = holiday.in(from.getYear());
    if (memory.isNarrative() || tense == Tense.UNKNOWN) {
      best =
          nearest(
              from,
              best,
              nearest(from, holiday.in(from.getYear() - 1), holiday.in(from.getYear() + 1)));
    } else if (tense == Tense.PAST && best.isAfter(from)) {
      best = holiday.in(from.getYear() - 1);
    } else if (tense == Tense.FUTURE && best.isBefore(from)) {
      best = holiday.in(from.getYear() + 1);
    }
    return Resolved.date(best, Unit.DAY);
  }

  private static LocalDate nearest(LocalDate from, LocalDate a, LocalDate b) {
    long apart =
        Math.abs(ChronoUnit.DAYS.between(from, a)) - Math.abs(ChronoUnit.DAYS.between(from, b));
    return apart <= 0 ? a : b;
  }

  /** A date whose year is known. */
  static Resolved dated(Calendar date) {
    Unit unit = Candidates.unit(date);
    String value = Timex.unresolved(date.withWeekday(0));
    LocalDate start = Candidates.start(date);
    if (date.day() > 0 && start.getDayOfMonth() != date.day()) {
      // The 29th of February of another year.
      return Resolved.date(start.withDayOfMonth(1), Unit.MONTH);
    }
    return new Resolved(TimeType.DATE, value, start, unit);
  }
}
