package org.nutgraf.internal.time;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.time.Meaning.Amount;
import org.nutgraf.internal.time.Meaning.Calendar;
import org.nutgraf.internal.time.Meaning.Nth;
import org.nutgraf.internal.time.Meaning.Quantity;
import org.nutgraf.internal.time.Meaning.Step;

/**
 * Reads what is counted within a longer time: {@code the third week of May}, {@code the last Friday
 * in June}, {@code the first nine months}.
 */
final class NthReader {
  private static final Head NO_HEAD = new Head(false, false, false);
  private static final int MOST = 31;

  private final Cursor cursor;
  private final OrdinalReader ordinals;
  private final NumberReader numbers;
  private final MonthReader months;
  private final StepReader steps;
  private final YearReader years;

  NthReader(Cursor cursor) {
    this.cursor = cursor;
    this.ordinals = new OrdinalReader(cursor);
    this.numbers = new NumberReader(cursor);
    this.months = new MonthReader(cursor);
    this.steps = new StepReader(cursor);
    this.years = new YearReader(cursor);
  }

  @Nullable Meaning read(Head head) {
    // rule 4.16
    Sense word = head.definite() ? cursor.look(Category.ORDINAL) : null;
    int number =
        word != null && word.number() < 0 ? -1 : head.definite() ? ordinals.ordinal(MOST) : 0;
    if (number < 0) {
      cursor.take(Category.ORDINAL);
    }
    if (number == 0) {
      return head.definite() ? weekOf() : null;
    }
    int core = cursor.at();
    Meaning amount = word != null && Math.abs(number) == 1 ? counted() : null;
    if (amount != null) {
      return amount;
    }
    cursor.moveTo(core);
    Sense weekday = cursor.take(Category.WEEKDAY);
    Sense unit = weekday == null ? cursor.take(Category.UNIT) : null;
    if ((unit == null && weekday == null) || !takesIn()) {
      return null;
    }
    Meaning whole = whole();
    Optional<Unit> counted = Optional.ofNullable(unit).map(name -> Unit.of(name.value()));
    return whole == null
        ? null
        : new Nth(number, counted, weekday == null ? 0 : weekday.number(), whole);
  }

  /** {@code the week of May 10}. */
  private @Nullable Meaning weekOf() {
    Sense unit = cursor.take(Category.UNIT);
    boolean week = unit != null && unit.value().startsWith("week");
    Calendar date = week && cursor.take(Category.OF) != null ? months.read(true, 0) : null;
    return unit == null || date == null || date.day() == 0
        ? null
        : new Nth(1, Optional.of(Unit.of(unit.value())), 0, date);
  }

  /** {@code the first} [{@code nine months}]. */
  private @Nullable Amount counted() {
    String count = numbers.count();
    Sense unit = cursor.take(Category.UNITS);
    return unit == null
        ? null
        : new Amount(List.of(new Quantity(count == null ? "X" : count, Unit.of(unit.value()))));
  }

  private boolean takesIn() {
    return cursor.take(Category.OF) != null || cursor.takeMark("in");
  }

  /** The month, quarter or year that it is within. */
  private @Nullable Meaning whole() {
    boolean definite = cursor.take(Category.ARTICLE) != null;
    Calendar month = months.read(true, 0);
    if (month != null) {
      return month.day() > 0 ? null : month;
    }
    Meaning step = steps.read(NO_HEAD);
    if (step instanceof Step whole && whole.unit().isPresent()) {
      return whole;
    }
    Sense unit = definite ? cursor.take(Category.UNIT) : null;
    if (unit != null) {
      return Step.current(unit);
    }
    int year = step == null ? years.figures() : 0;
    return year > 0 ? Calendar.NOTHING.withYear(year) : null;
  }
}
