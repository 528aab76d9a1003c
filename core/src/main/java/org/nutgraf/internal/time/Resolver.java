package org.nutgraf.internal.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.time.Meaning.Amount;
import org.nutgraf.internal.time.Meaning.At;
import org.nutgraf.internal.time.Meaning.Calendar;
import org.nutgraf.internal.time.Meaning.Days;
import org.nutgraf.internal.time.Meaning.Direction;
import org.nutgraf.internal.time.Meaning.Feast;
import org.nutgraf.internal.time.Meaning.Fixed;
import org.nutgraf.internal.time.Meaning.Quantity;
import org.nutgraf.internal.time.Meaning.Shift;
import org.nutgraf.internal.time.Meaning.Step;
import org.nutgraf.internal.time.Meaning.Within;
import org.nutgraf.model.TimeType;

/**
 * Tells when the expressions of a text are, in the order of the text: from the day of publication,
 * the tense beside each, and the time mentioned before it.
 *
 * <p>A text is read as news, whose Monday is the last one before publication, or as a narrative,
 * whose Monday is the next one after the time mentioned last.
 */
final class Resolver {
  /** The shortest clock time: {@code 09:30}. */
  private static final int CLOCK = 5;

  private final @Nullable LocalDate published;
  private final boolean narrative;
  private final Narrative story;
  private @Nullable Resolved previous;
  private @Nullable Resolved inSentence;
  private boolean previousIsNear;

  Resolver(Optional<LocalDate> published, Narrative story) {
    this.published = published.orElse(null);
    this.narrative = story.isNarrative();
    this.story = story;
  }

  /** Forgets what holds within one sentence only. */
  void startSentence() {
    previousIsNear = inSentence != null;
    inSentence = null;
  }

  Resolved resolve(Found found, Tense tense) {
    Meaning meaning = found.meaning();
    Resolved resolved;
    try {
      resolved = valueOf(meaning, tense);
    } catch (DateTimeException | ArithmeticException e) {
      // Beyond the years that java.time and TIMEX3 can write.
      resolved = Resolved.unknown(TimeType.DATE, "XXXX-XX-XX", Unit.DAY);
    }
    LocalDate day = resolved.day();
    if (day != null && !story.isAside(found)) {
      previous = resolved;
      if (!(meaning instanceof Days)) {
        inSentence = resolved;
      }
    }
    return resolved;
  }

  private Resolved valueOf(Meaning meaning, Tense tense) {
    if (meaning instanceof Fixed fixed) {
      return Resolved.unknown(fixed.type(), fixed.value(), Unit.DECADE);
    } else if (meaning instanceof Amount amount) {
      return Resolved.unknown(TimeType.DURATION, Timex.duration(amount), Unit.DAY);
    } else if (meaning instanceof Shift shift) {
      return shifted(shift);
    } else if (meaning instanceof Days days) {
      return today(days);
    } else if (meaning instanceof Step step) {
      return stepped(step, tense);
    } else if (meaning instanceof Within within) {
      return within(within, tense);
    } else if (meaning instanceof Feast feast) {
      return feast(feast, tense);
    } else if (meaning instanceof At at) {
      return at(at, tense);
    }
    return calendar((Calendar) meaning, tense);
  }

  /** Where "the next day" starts from. */
  private @Nullable LocalDate anaphor() {
    return previous == null ? published : previous.day();
  }

  /** Where "next week" starts from. */
  private @Nullable LocalDate now() {
    return narrative ? anaphor() : published;
  }

  private Resolved today(Days days) {
    if (published != null) {
      return Resolved.date(published.plusDays(days.offset()), Unit.DAY);
    }
    String value = days.offset() == 0 ? "PRESENT_REF" : "XXXX-XX-XX";
    return Resolved.unknown(TimeType.DATE, value, Unit.DAY);
  }

  private Resolved shifted(Shift shift) {
    boolean back = shift.direction() == Direction.AGO || shift.direction() == Direction.EARLIER;
    boolean deictic = shift.direction() == Direction.AGO || shift.direction() == Direction.HENCE;
    LocalDate from = deictic ? published : anaphor();
    if (deictic && from == null) {
      from = now();
    }
    Unit unit = Unit.MILLENNIUM;
    boolean vague = from == null;
    for (Quantity quantity : shift.by().quantities()) {
      vague |= quantity.count().equals("X");
      unit = quantity.unit().compareTo(unit) < 0 ? quantity.unit() : unit;
      from = vague || from == null ? from : plus(from, quantity, back ? -1 : 1);
    }
    if (vague && unit.isOfClock() && anaphor() != null && !deictic) {
      return Resolved.date(anaphor(), Unit.DAY).withTime("XX:XX");
    }
    if (vague || from == null) {
      return Resolved.unknown(TimeType.DATE, back ? "PAST_REF" : "FUTURE_REF", unit);
    }
    if (!deictic && isCoarser(unit)) {
      return Resolved.unknown(TimeType.DATE, blank(unit), unit);
    }
    if (unit.isOfClock()) {
      return Resolved.date(from, Unit.DAY).withTime("XX:XX");
    }
    return Resolved.date(
        from,
        unit == Unit.NIGHT
            ? Unit.DAY
            : unit == Unit.FORTNIGHT || unit == Unit.WEEKEND ? Unit.WEEK : unit);
  }

  /** Whether the time mentioned last is too vague to count units from it. */
  private boolean isCoarser(Unit unit) {
    return previous != null && previous.unit().compareTo(unit) > 0;
  }

  private static LocalDate plus(LocalDate from, Quantity quantity, int sign) {
    double count = sign * Double.parseDouble(quantity.count());
    LocalDate day =
        switch (quantity.unit()) {
          case SECOND, MINUTE, HOUR -> from;
          case DAY, NIGHT -> from.plusDays((long) count);
          case WEEK, WEEKEND -> from.plusDays((long) (7 * count));
          case FORTNIGHT -> from.plusDays((long) (14 * count));
          case MONTH -> from.plusMonths((long) count);
          case QUARTER -> from.plusMonths((long) (3 * count));
          case YEAR -> from.plusMonths((long) (12 * count));
          case DECADE -> from.plusYears((long) (10 * count));
          case CENTURY -> from.plusYears((long) (100 * count));
          case MILLENNIUM -> from.plusYears((long) (1000 * count));
        };
    return checked(day);
  }

  private static LocalDate checked(LocalDate day) {
    if (day.getYear() < 1 || day.getYear() > 9999) {
      throw new DateTimeException("no year of four digits");
    }
    return day;
  }

  private Resolved stepped(Step step, Tense tense) {
    LocalDate from = step.anaphoric() ? anaphor() : now();
    if (step.unit().isEmpty()) {
      return from == null ? calendar(step.named(), tense) : named(step, from);
    }
    Unit unit = step.unit().get();
    if (from == null) {
      return Resolved.unknown(TimeType.DATE, blank(unit), unit);
    }
    if (step.anaphoric() && step.by() != 0 && isCoarser(unit)) {
      return Resolved.unknown(TimeType.DATE, blank(unit), unit);
    }
    if (unit == Unit.WEEKEND) {
      return weekend(from, step.by(), tense);
    }
    Quantity one = new Quantity(Integer.toString(Math.abs(step.by())), unit);
    return Resolved.date(start(plus(from, one, step.by() < 0 ? -1 : 1), unit), unit);
  }

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

  private static String blank(Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR, DAY, NIGHT -> "XXXX-XX-XX";
      case WEEK, FORTNIGHT -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
      case MILLENNIUM -> "X";
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
    }
    return dated(name.withYear(year));
  }

  /** A date whose year is known. */
  private static Resolved dated(Calendar date) {
    Unit unit = Candidates.unit(date);
    String value = Timex.unresolved(date.withWeekday(0));
    LocalDate start = Candidates.start(date);
    if (date.day() > 0 && start.getDayOfMonth() != date.day()) {
      // The 29th of February of another year.
      return Resolved.date(start.withDayOfMonth(1), Unit.MONTH);
    }
    return new Resolved(TimeType.DATE, value, start, unit);
  }

  private Resolved calendar(Calendar date, Tense tense) {
    if (date.year() > 0) {
      return dated(date);
    }
    if (date.month() == 0 && date.weekday() > 0) {
      return weekday(date, tense);
    }
    if (date.month() == 0 && date.day() > 0) {
      LocalDate from = anaphor();
      return from == null
          ? Resolved.unknown(TimeType.DATE, Timex.unresolved(date), Unit.DAY)
          : dated(date.withYear(from.getYear()).withMonth(from.getMonthValue()));
    }
    Resolved near = inSentence;
    if (!narrative
        && published != null
        && near != null
        && near.day() != null
        && Math.abs(near.day().getYear() - published.getYear()) > 1) {
      return dated(date.withYear(Candidates.nearestYear(date, near.day())));
    }
    LocalDate from = now();
    if (from == null) {
      return Resolved.unknown(
          TimeType.DATE, Timex.unresolved(date.withWeekday(0)), Candidates.unit(date));
    }
    int year =
        narrative && previous != null && previous.unit() == Unit.YEAR
            ? from.getYear()
            : narrative ? Candidates.nearestYear(date, from) : Candidates.year(date, from, tense);
    return dated(date.withYear(year));
  }

  private Resolved weekday(Calendar date, Tense tense) {
    LocalDate from = now();
    if (from == null) {
      return Resolved.unknown(TimeType.DATE, Timex.unresolved(date), Unit.DAY);
    }
    DayOfWeek weekday = DayOfWeek.of(date.weekday());
    LocalDate day =
        tense == Tense.FUTURE || narrative
            ? from.with(TemporalAdjusters.nextOrSame(weekday))
            : from.with(TemporalAdjusters.previousOrSame(weekday));
    return Resolved.date(day, Unit.DAY);
  }

  private Resolved within(Within within, Tense tense) {
    Resolved whole = valueOf(within.whole(), tense);
    LocalDate day = whole.day();
    Calendar part = within.part();
    if (day == null) {
      return calendar(part, tense);
    }
    if (whole.unit() == Unit.WEEK && part.weekday() > 0 && part.month() == 0) {
      return Resolved.date(day.with(DayOfWeek.of(part.weekday())), Unit.DAY);
    }
    if (whole.unit() == Unit.MONTH && part.month() == 0 && part.day() > 0) {
      return dated(part.withYear(day.getYear()).withMonth(day.getMonthValue()));
    }
    return whole.unit() == Unit.YEAR && (part.month() > 0 || !part.part().isEmpty())
        ? dated(part.withYear(day.getYear()))
        : calendar(part, tense);
  }

  private Resolved feast(Feast feast, Tense tense) {
    Holiday holiday = feast.holiday();
    LocalDate from = now();
    if (holiday.isOnce() || feast.year() > 0) {
      return Resolved.date(holiday.in(feast.year()), Unit.DAY);
    }
    if (from == null) {
      String day = holiday.monthAndDay();
      return Resolved.unknown(TimeType.DATE, "XXXX-" + (day.isEmpty() ? "XX-XX" : day), Unit.DAY);
    }
    LocalDate best = holiday.in(from.getYear());
    if (narrative || tense == Tense.UNKNOWN) {
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

  private Resolved at(At at, Tense tense) {
    if (at.day().isPresent()) {
      return valueOf(at.day().get(), tense).withTime(at.time());
    }
    // "the morning" belongs to a day of its own sentence or the one before, a clock time to the
    // last.
    boolean vague = at.time().length() < CLOCK;
    Resolved last = vague && !previousIsNear ? null : previous;
    Resolved day = inSentence != null ? inSentence : last;
    if (day != null && day.day() != null && day.unit() == Unit.DAY) {
      return Resolved.date(day.day(), Unit.DAY).withTime(at.time());
    }
    if (published != null && !narrative && !vague) {
      return Resolved.date(published, Unit.DAY).withTime(at.time());
    }
    return Resolved.unknown(TimeType.TIME, "XXXX-XX-XX", Unit.DAY).withTime(at.time());
  }
}
