package org.nutgraf.internal.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.nutgraf.internal.time.Meaning.Amount;
import org.nutgraf.internal.time.Meaning.At;
import org.nutgraf.internal.time.Meaning.Calendar;
import org.nutgraf.internal.time.Meaning.Days;
import org.nutgraf.internal.time.Meaning.Feast;
import org.nutgraf.internal.time.Meaning.Fixed;
import org.nutgraf.internal.time.Meaning.Nth;
import org.nutgraf.internal.time.Meaning.SamePeriod;
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

  private final Memory memory;
  private final DateResolver dates;
  private final ShiftResolver shifts;
  private final StepResolver steps;

  Resolver(Optional<LocalDate> published, Narrative story) {
    this.memory = new Memory(published, story);
    this.dates = new DateResolver(memory);
    this.shifts = new ShiftResolver(memory);
    this.steps = new StepResolver(memory, dates);
  }

  void startPassage(boolean isHeading) {
    memory.startPassage(isHeading);
  }

  void startSentence() {
    memory.startSentence();
  }

  Resolved resolve(Found found, Tense tense) {
    Resolved resolved;
    try {
      memory.startExpression(found);
      resolved = valueOf(found.meaning(), tense);
    } catch (DateTimeException | ArithmeticException e) {
      // Beyond the years that java.time and TIMEX3 can write.
      resolved = Resolved.unknown(TimeType.DATE, "XXXX-XX-XX", Unit.DAY);
    }
    memory.add(found, resolved);
    return resolved;
  }

  private Resolved valueOf(Meaning meaning, Tense tense) {
    if (meaning instanceof Fixed fixed) {
      return Resolved.unknown(fixed.type(), fixed.value(), Unit.DECADE);
    } else if (meaning instanceof Amount amount) {
      return Resolved.unknown(TimeType.DURATION, Timex.duration(amount), Unit.DAY);
    } else if (meaning instanceof Shift shift) {
      return shifts.resolve(shift);
    } else if (meaning instanceof Days days) {
      return today(days);
    } else if (meaning instanceof Step step) {
      return steps.resolve(step, tense);
    } else if (meaning instanceof Nth nth) {
      return NthResolver.resolve(nth, valueOf(nth.whole(), tense));
    } else if (meaning instanceof SamePeriod same) {
      return steps.samePeriod(same);
    } else if (meaning instanceof Within within) {
      return within(within, tense);
    } else if (meaning instanceof Feast feast) {
      return dates.feast(feast, tense);
    } else if (meaning instanceof At at) {
      return at(at, tense);
    }
    return dates.calendar((Calendar) meaning, tense);
  }

  private Resolved today(Days days) {
    LocalDate published = memory.published();
    if (published != null) {
      return Resolved.date(published.plusDays(days.offset()), Unit.DAY);
    }
    String value = days.offset() == 0 ? "PRESENT_REF" : "XXXX-XX-XX";
    return Resolved.unknown(TimeType.DATE, value, Unit.DAY);
  }

  private Resolved within(Within within, Tense tense) {
    Resolved whole = valueOf(within.whole(), tense);
    LocalDate day = whole.day();
    Calendar part = within.part();
    if (day == null) {
      return dates.calendar(part, tense);
    }
    if (whole.unit() == Unit.WEEK && part.weekday() > 0 && part.month() == 0) {
      return Resolved.date(day.with(DayOfWeek.of(part.weekday())), Unit.DAY);
    }
    if (whole.unit() == Unit.MONTH && part.month() == 0 && part.day() > 0) {
      return DateResolver.dated(part.withYear(day.getYear()).withMonth(day.getMonthValue()));
    }
    return whole.unit() == Unit.YEAR && (part.month() > 0 || !part.part().isEmpty())
        ? DateResolver.dated(part.withYear(day.getYear()))
        : dates.calendar(part, tense);
  }

  private Resolved at(At at, Tense tense) {
    if (at.day().isPresent()) {
      return valueOf(at.day().get(), tense).withTime(at.time());
    }
    // rule 4.5
    boolean vague = at.time().length() < CLOCK;
    LocalDate day = memory.dayOfClock(vague);
    if (day == null && !memory.isNarrative() && !vague) {
      day = memory.published();
    }
    return day == null
        ? Resolved.unknown(TimeType.TIME, "XXXX-XX-XX", Unit.DAY).withTime(at.time())
        : Resolved.date(day, Unit.DAY).withTime(at.time());
  }
}
