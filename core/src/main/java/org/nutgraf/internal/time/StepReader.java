package org.nutgraf.internal.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.time.Meaning.At;
import org.nutgraf.internal.time.Meaning.Calendar;
import org.nutgraf.internal.time.Meaning.Days;
import org.nutgraf.internal.time.Meaning.Step;
import org.nutgraf.internal.time.Meaning.Within;

/** Reads times counted in steps from now or from the time last mentioned: {@code last week}. */
final class StepReader {
  private final Cursor cursor;
  private final StepLengthReader lengths;
  private final OrdinalReader ordinals;
  private final SamePeriodReader samePeriods;

  StepReader(Cursor cursor) {
    this.cursor = cursor;
    this.lengths = new StepLengthReader(cursor);
    this.ordinals = new OrdinalReader(cursor);
    this.samePeriods = new SamePeriodReader(cursor);
  }

  /** {@code last week}, {@code the next three months}, {@code this Friday}, {@code that night}. */
  @Nullable Meaning read(Head head) {
    int before = cursor.at();
    Sense both = cursor.take(Category.STEP_UNIT);
    if (both != null) {
      String[] parts = both.value().split(" ", 2);
      return Step.of(new Sense(Category.STEP, parts[0]), Unit.of(parts[1]));
    }
    Sense word = cursor.take(Category.STEP);
    if (word == null) {
      return null;
    }
    int core = cursor.at();
    if (!head.definite() && lengths.isVerb(before)) {
      return null;
    }
    Sense step =
        head.definite() && word.value().equals("1") ? new Sense(Category.STEP, "1~") : word;
    Meaning meaning = isOne(word) ? samePeriods.read(word) : lengths.counted();
    if (meaning == null) {
      cursor.moveTo(core);
      meaning = head.definite() ? lengths.one(word, before) : null;
    }
    if (meaning == null) {
      meaning = unit(step);
    }
    if (meaning == null && !isDemonstrative(before)) {
      meaning = named(step);
    }
    if (meaning == null) {
      meaning = part(step);
    }
    if (meaning == null) {
      cursor.moveTo(before);
    }
    return meaning;
  }

  /** {@code this} and {@code the same} go with one, never with a number. */
  private static boolean isOne(Sense step) {
    return step.value().equals("0") || step.value().equals("0~");
  }

  /** {@code that Friday} has a conjunction in it, as a rule. */
  private boolean isDemonstrative(int word) {
    int here = cursor.at();
    cursor.moveTo(word);
    boolean that = cursor.isNext("that");
    cursor.moveTo(here);
    return that;
  }

  private @Nullable Meaning unit(Sense step) {
    Sense fiscal = cursor.take(Category.FISCAL);
    Sense word = cursor.take(Category.UNIT);
    if (word == null && fiscal != null && fiscal.value().equals("year")) {
      word = fiscal;
    }
    if (word == null && step.value().equals("0")) {
      // "this years lantern festival"
      word = cursor.take(Category.UNITS);
    }
    if (word == null) {
      return null;
    }
    Unit unit = Unit.of(word.value());
    if (step.value().endsWith("P")) {
      return StepLengthReader.amount("1", unit);
    }
    boolean now = step.value().equals("-1");
    return switch (unit) {
      case SECOND, MINUTE -> null;
      case HOUR, DECADE, MILLENNIUM, FORTNIGHT ->
          step.number() == 0 ? Step.of(step, unit) : StepLengthReader.amount("1", unit);
      case CENTURY, QUARTER, YEAR, MONTH, WEEKEND -> Step.of(step, unit);
      case WEEK -> weekWithDay(Step.of(step, unit));
      case DAY -> now ? null : Step.of(step, unit);
      case NIGHT -> {
        Meaning day = now ? new Days(-1) : Step.of(step, Unit.DAY);
        yield new At(Optional.of(day), "NI");
      }
    };
  }

  /** How many of a unit are a year, 0 if that differs. */
  static int inYear(Unit unit) {
    return unit == Unit.QUARTER ? 4 : unit == Unit.MONTH ? 12 : 0;
  }

  /** {@code last week Friday}. */
  private Meaning weekWithDay(Step week) {
    Sense weekday = cursor.take(Category.WEEKDAY);
    return weekday == null || weekday.isAmbiguous()
        ? week
        : new Within(Calendar.NOTHING.withWeekday(weekday.number()), week);
  }

  private @Nullable Meaning named(Sense step) {
    int before = cursor.at();
    Sense weekday = cursor.take(Category.WEEKDAY);
    if (weekday != null && !weekday.isAmbiguous()) {
      return Step.of(step, Calendar.NOTHING.withWeekday(weekday.number()));
    }
    cursor.moveTo(before);
    Token name = cursor.peek(0);
    Sense month = cursor.take(Category.MONTH);
    if (month != null && month.isAmbiguous() && name != null && !name.word().isCapitalized()) {
      cursor.moveTo(before);
      return null;
    }
    if (month != null) {
      int day = ordinals.dayOfMonth();
      return Step.of(step, Calendar.NOTHING.withMonth(month.number()).withDay(day));
    }
    Sense season = cursor.take(Category.SEASON);
    if (season != null) {
      return Step.of(step, Calendar.NOTHING.withPart(season.plain()));
    }
    return null;
  }

  private @Nullable Meaning part(Sense step) {
    Sense part = cursor.take(Category.PART);
    if (part == null || step.value().endsWith("P")) {
      return null;
    }
    boolean last = step.value().equals("-1");
    Meaning day =
        last
            ? new Days(-1)
            : step.number() == 0 && !step.isAnaphoric() ? new Days(0) : Step.of(step, Unit.DAY);
    return new At(Optional.of(day), part.value());
  }
}
