package org.nutgraf.internal.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.time.Meaning.Amount;
import org.nutgraf.internal.time.Meaning.At;
import org.nutgraf.internal.time.Meaning.Calendar;
import org.nutgraf.internal.time.Meaning.Direction;
import org.nutgraf.internal.time.Meaning.Fixed;
import org.nutgraf.internal.time.Meaning.Quantity;
import org.nutgraf.internal.time.Meaning.Shift;
import org.nutgraf.internal.time.Meaning.Step;
import org.nutgraf.model.TimeType;

/** Reads lengths of time, shifts by them, and what recurs after them. */
final class AmountReader {
  private static final Set<String> RATED =
      Set.of("percent", "%", "million", "billion", "once", "twice", "times");

  private final Cursor cursor;
  private final NumberReader numbers;

  AmountReader(Cursor cursor) {
    this.cursor = cursor;
    this.numbers = new NumberReader(cursor);
  }

  /** {@code three weeks}, {@code a year ago}, {@code 90-day}, {@code $5 a day}. */
  @Nullable Meaning read(Head head, int start) {
    Amount amount = amount(head);
    if (amount == null) {
      return null;
    }
    Direction direction = direction();
    if (direction != null) {
      return new Shift(amount, direction);
    }
    return head.single() && isRate(start, amount)
        ? new Fixed(TimeType.SET, Timex.duration(amount))
        : amount;
  }

  /** {@code vor drei Jahren}, {@code il y a deux ans}, {@code dans un mois}. */
  @Nullable Meaning prefixed() {
    Sense prefix = cursor.take(Category.SHIFT_PREFIX);
    if (prefix == null) {
      return null;
    }
    Head head = Head.read(cursor);
    boolean counted = head.single() || cursor.isCount();
    Amount amount = counted ? amount(head) : null;
    return amount == null ? null : new Shift(amount, Direction.valueOf(prefix.value()));
  }

  private @Nullable Amount amount(Head head) {
    String count = numbers.count();
    boolean counted = count != null;
    boolean hyphen = cursor.takeHyphen();
    while (cursor.take(Category.FILLER) != null) {
      cursor.takeHyphen();
    }
    Sense plural = cursor.take(Category.UNITS);
    Sense sense =
        plural == null && (counted || head.single()) ? cursor.take(Category.UNIT) : plural;
    Unit unit = sense == null ? null : Unit.of(sense.value());
    if (unit == null || !isMeasure(unit, counted, plural != null, hyphen) || isAge()) {
      return null;
    }
    if (count == null) {
      count = plural == null ? "1" : "X";
    }
    List<Quantity> quantities = new ArrayList<>();
    quantities.add(withHalf(new Quantity(count, unit)));
    more(quantities);
    takeLong();
    return new Amount(quantities);
  }

  /** {@code a year and a half} is 1.5 years, {@code half an hour} 30 minutes. */
  private Quantity withHalf(Quantity quantity) {
    if (quantity.count().equals("0.5") && quantity.unit() == Unit.HOUR) {
      return new Quantity("30", Unit.MINUTE);
    }
    if (quantity.count().equals("X") || !numbers.takeAndAHalf()) {
      return quantity;
    }
    BigDecimal more = new BigDecimal(quantity.count()).add(NumberReader.HALF);
    return new Quantity(more.toPlainString(), quantity.unit());
  }

  private boolean isMeasure(Unit unit, boolean counted, boolean plural, boolean hyphen) {
    return switch (unit) {
      // "a second" is an ordinal, "three quarters" a fraction, as a rule.
      case SECOND, NIGHT, WEEKEND -> counted && plural;
      case QUARTER -> counted && !hyphen && !cursor.isNext("of");
      default -> true;
    };
  }

  /** {@code 26-year-old}, {@code 12 years old}, {@code 60 years of age}: no time of the story. */
  private boolean isAge() {
    int before = cursor.at();
    cursor.takeHyphen();
    boolean age = cursor.isNext("old") || cursor.isNext("olds");
    if (cursor.takeMark("of")) {
      age |= cursor.isNext("age");
    }
    cursor.moveTo(before);
    return age;
  }

  /** {@code 1 hour and 4 minutes}. */
  private void more(List<Quantity> quantities) {
    for (int i = 0; i < 3; i++) {
      int before = cursor.at();
      cursor.takeMark(",");
      cursor.takeMark("and");
      String count = numbers.count();
      Sense unit = count == null ? null : cursor.take(Category.UNITS);
      if (unit == null && count != null) {
        unit = cursor.take(Category.UNIT);
      }
      Unit last = quantities.get(quantities.size() - 1).unit();
      if (unit == null || count == null || Unit.of(unit.value()).compareTo(last) >= 0) {
        cursor.moveTo(before);
        return;
      }
      quantities.add(new Quantity(count, Unit.of(unit.value())));
    }
  }

  private void takeLong() {
    int before = cursor.at();
    cursor.takeHyphen();
    if (!cursor.takeMark("long")) {
      cursor.moveTo(before);
    }
  }

  /** {@code ago}, {@code earlier}; {@code before} and {@code after} only where nothing follows. */
  @Nullable Direction direction() {
    int before = cursor.at();
    cursor.takeMark("'");
    cursor.takeMark("’");
    Sense shift = cursor.take(Category.SHIFT);
    if (shift == null || (shift.isAmbiguous() && !isAtEnd())) {
      cursor.moveTo(before);
      return null;
    }
    return Direction.valueOf(shift.plain());
  }

  private boolean isAtEnd() {
    Token next = cursor.peek(0);
    return next == null
        || next.word().kind() == TokenKind.PUNCTUATION
        || next.word().kind() == TokenKind.QUOTE;
  }

  /**
   * Whether what stands before is measured by this amount: {@code $5 a day}, {@code once a week}.
   */
  private boolean isRate(int start, Amount amount) {
    int here = cursor.at();
    cursor.moveTo(start);
    Token before = cursor.peek(-1);
    cursor.moveTo(here);
    if (before == null || amount.quantities().size() > 1) {
      return false;
    }
    boolean plural =
        before.key().length() > 3
            && before.key().endsWith("s")
            && !before.key().endsWith("ss")
            && !before.word().isCapitalized();
    return before.word().kind() == TokenKind.NUMBER || RATED.contains(before.key()) || plural;
  }

  /**
   * {@code every three weeks}, {@code each Friday}, {@code per day}, {@code Sundays}, {@code
   * daily}.
   */
  @Nullable Meaning recurring() {
    int start = cursor.at();
    Token name = cursor.peek(0);
    Sense frequency = cursor.take(Category.FREQUENCY);
    if (frequency != null
        && name != null
        && name.word().isCapitalized()
        && !cursor.isFirst(start)) {
      // "Daily News"
      return null;
    }
    if (frequency != null) {
      return new Fixed(TimeType.SET, frequency.value());
    }
    Sense days = cursor.take(Category.WEEKDAYS);
    if (days != null) {
      Sense part = cursor.take(Category.PARTS);
      return set("XXXX-WXX-" + days.value() + (part == null ? "" : "T" + part.value()));
    }
    if (cursor.take(Category.EVERY) == null) {
      return null;
    }
    String count = cursor.takeMark("other") ? "2" : numbers.count();
    Sense unit = cursor.take(Category.UNIT);
    if (unit == null) {
      unit = count == null ? null : cursor.take(Category.UNITS);
    }
    if (unit != null) {
      Quantity quantity = new Quantity(count == null ? "1" : count, Unit.of(unit.value()));
      return set(Timex.duration(new Amount(List.of(quantity))));
    }
    return count == null ? recurringName() : null;
  }

  private @Nullable Meaning recurringName() {
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

  /** {@code the day before}, {@code year-earlier}: the article is read already. */
  @Nullable Meaning neighbour(Head head) {
    Sense unit = cursor.take(Category.UNIT);
    boolean hyphen = unit != null && cursor.takeHyphen();
    Direction direction = unit == null || !(hyphen || head.definite()) ? null : direction();
    if (unit == null || direction == null) {
      return null;
    }
    int by = direction == Direction.AGO || direction == Direction.EARLIER ? -1 : 1;
    boolean night = Unit.of(unit.value()) == Unit.NIGHT;
    Unit counted = night ? Unit.DAY : Unit.of(unit.value());
    Step step = new Step(by, !hyphen, Optional.of(counted), Calendar.NOTHING);
    return night ? new At(Optional.of(step), "NI") : step;
  }
}
