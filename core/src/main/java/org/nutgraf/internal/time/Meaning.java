package org.nutgraf.internal.time;

import java.util.List;
import java.util.Optional;
import org.nutgraf.model.TimeType;

/** What an expression says, before it is known when that is. */
sealed interface Meaning {
  /**
   * A date as the calendar names it; what it does not name is 0 or empty.
   *
   * @param year the year
   * @param month 1 to 12
   * @param day the day of the month, 1 to 31
   * @param weekday 1 (Monday) to 7
   * @param part a season, quarter or half of the year: {@code SU}, {@code Q4}, {@code H1}
   */
  record Calendar(int year, int month, int day, int weekday, String part) implements Meaning {
    static final Calendar NOTHING = new Calendar(0, 0, 0, 0, "");

    Calendar withYear(int other) {
      return new Calendar(other, month, day, weekday, part);
    }

    Calendar withMonth(int other) {
      return new Calendar(year, other, day, weekday, part);
    }

    Calendar withDay(int other) {
      return new Calendar(year, month, other, weekday, part);
    }

    Calendar withWeekday(int other) {
      return new Calendar(year, month, day, other, part);
    }

    Calendar withPart(String other) {
      return new Calendar(year, month, day, weekday, other);
    }

    /** Whether it names a year and nothing else. */
    boolean isYear() {
      return year > 0 && month == 0 && part.isEmpty() && !isDay();
    }

    /** Whether it names a day and not something longer. */
    boolean isDay() {
      return day > 0 || weekday > 0;
    }
  }

  /** What has its value in itself: {@code the 1990s}, {@code daily}, {@code now}. */
  record Fixed(TimeType type, String value) implements Meaning {}

  /** A length of time. */
  record Amount(List<Quantity> quantities) implements Meaning {
    public Amount {
      quantities = List.copyOf(quantities);
    }
  }

  /**
   * A number of units.
   *
   * @param count the number in decimal notation, {@code X} if it is not told
   * @param unit the unit
   */
  record Quantity(String count, Unit unit) {
    boolean isVague() {
      return count.equals("X");
    }
  }

  /** A length of time before or after now, or the time last mentioned. */
  record Shift(Amount by, Direction direction) implements Meaning {}

  /** The ways to shift: from now, or from the time last mentioned. */
  enum Direction {
    AGO,
    HENCE,
    EARLIER,
    LATER
  }

  /**
   * A unit or a named time counted in steps: {@code last week}, {@code next Friday}, {@code the
   * same month}.
   *
   * @param by 0 for the one that holds now, 1 for the next, -1 for the last
   * @param anaphoric whether to count from the time last mentioned instead of now
   * @param unit what is counted, if it is a unit
   * @param named what is counted, if it has a name
   */
  record Step(int by, boolean anaphoric, Optional<Unit> unit, Calendar named) implements Meaning {
    static Step of(Sense step, Unit unit) {
      return new Step(step.number(), step.isAnaphoric(), Optional.of(unit), Calendar.NOTHING);
    }

    /** The one of a unit that holds now. */
    static Step current(Sense unit) {
      return new Step(0, false, Optional.of(Unit.of(unit.value())), Calendar.NOTHING);
    }

    static Step of(Sense step, Calendar named) {
      return new Step(step.number(), step.isAnaphoric(), Optional.empty(), named);
    }
  }

  /** A day counted from today. */
  record Days(int offset) implements Meaning {}

  /** A holiday, in a year if that is told, else 0. */
  record Feast(Holiday holiday, int year) implements Meaning {}

  /**
   * What is counted within a longer time: {@code the third week of May}.
   *
   * @param number its place, from 1; -1 for the last
   * @param unit what is counted, if it is a unit
   * @param weekday what is counted if it is a day of the week, 1 to 7
   * @param whole the longer time
   */
  record Nth(int number, Optional<Unit> unit, int weekday, Meaning whole) implements Meaning {}

  /**
   * The same period of another year: {@code the year-earlier period}. It is a quarter where the
   * text speaks of one.
   *
   * @param years how many years later; -1 for the year before
   */
  record SamePeriod(int years) implements Meaning {}

  /** A date inside a longer time: {@code Friday last week}, {@code the 28th of that month}. */
  record Within(Calendar part, Meaning whole) implements Meaning {}

  /**
   * A time of day.
   *
   * @param day its day, if told
   * @param time a part of the day or a clock time: {@code EV}, {@code 17:03}, {@code 09:30-05:00}
   */
  record At(Optional<Meaning> day, String time) implements Meaning {}
}
