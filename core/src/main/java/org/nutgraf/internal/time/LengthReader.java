package org.nutgraf.internal.time;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.time.Meaning.Amount;
import org.nutgraf.internal.time.Meaning.Quantity;

/** Reads lengths of time: {@code three weeks}, {@code an hour and 20 minutes}, {@code 90-day}. */
final class LengthReader {
  private static final int MOST_PARTS = 4;

  private final Cursor cursor;
  private final NumberReader numbers;

  LengthReader(Cursor cursor) {
    this.cursor = cursor;
    this.numbers = new NumberReader(cursor);
  }

  @Nullable Amount read(Head head) {
    Quantity first = glued();
    if (first == null) {
      first = quantity(head);
    }
    if (first == null || isAge()) {
      return null;
    }
    List<Quantity> quantities = new ArrayList<>();
    quantities.add(withHalf(first));
    if (!first.isVague()) {
      more(quantities);
    }
    takeLong();
    return new Amount(quantities);
  }

  private @Nullable Quantity quantity(Head head) {
    String count = numbers.most();
    boolean counted = count != null;
    boolean hyphen = cursor.takeHyphen();
    while (cursor.take(Category.FILLER) != null) {
      cursor.takeHyphen();
    }
    Sense plural = cursor.take(Category.UNITS);
    Sense sense =
        plural == null && (counted || head.single()) ? cursor.take(Category.UNIT) : plural;
    Unit unit = sense == null ? null : Unit.of(sense.value());
    if (unit == null || !isMeasure(unit, counted, plural != null, hyphen)) {
      return null;
    }
    if (count == null) {
      count = plural == null ? "1" : "X";
    }
    boolean year = plural == null && !hyphen && count.length() == 4 && Figures.isDigits(count);
    // "the 1988 quarter"
    return year ? null : new Quantity(count, unit);
  }

  /** {@code 1hr}, {@code 30min}. */
  private @Nullable Quantity glued() {
    String form = cursor.number();
    int digits = form == null ? 0 : Figures.digits(form);
    Unit unit =
        form == null || digits == form.length() ? null : cursor.unit(form.substring(digits));
    if (form == null || unit == null || digits > 4) {
      return null;
    }
    cursor.moveTo(cursor.at() + 1);
    return new Quantity(form.substring(0, digits), unit);
  }

  /** {@code a year and a half} is 1.5 years, {@code half an hour} 30 minutes. */
  private Quantity withHalf(Quantity quantity) {
    if (quantity.count().equals("0.5") && quantity.unit() == Unit.HOUR) {
      return new Quantity("30", Unit.MINUTE);
    }
    if (quantity.isVague() || !numbers.takeAndAHalf()) {
      return quantity;
    }
    BigDecimal more = new BigDecimal(quantity.count()).add(NumberReader.HALF);
    return new Quantity(more.toPlainString(), quantity.unit());
  }

  private boolean isMeasure(Unit unit, boolean counted, boolean plural, boolean hyphen) {
    return switch (unit) {
      // "a second" is an ordinal, "three quarters" a fraction, as a rule.
      case SECOND -> plural && (counted || cursor.isNext(Category.SHIFT));
      case NIGHT, WEEKEND -> counted && plural;
      case QUARTER -> counted && !hyphen && !cursor.isNext("of");
      default -> true;
    };
  }

  /** {@code 26-year-old}, {@code 12 years old}, {@code 60 years of age}: no time of the story. */
  private boolean isAge() {
    // rule 4.6
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
    while (quantities.size() < MOST_PARTS) {
      int before = cursor.at();
      cursor.takeMark(",");
      cursor.take(Category.AND);
      Quantity next = glued();
      if (next == null) {
        next = counted();
      }
      Unit last = quantities.get(quantities.size() - 1).unit();
      if (next == null || next.isVague() || next.unit().compareTo(last) >= 0) {
        cursor.moveTo(before);
        return;
      }
      quantities.add(next);
    }
  }

  private @Nullable Quantity counted() {
    String count = numbers.count();
    Sense unit = count == null ? null : cursor.take(Category.UNITS);
    if (unit == null && count != null) {
      unit = cursor.take(Category.UNIT);
    }
    return unit == null || count == null ? null : new Quantity(count, Unit.of(unit.value()));
  }

  private void takeLong() {
    int before = cursor.at();
    cursor.takeHyphen();
    if (!cursor.takeMark("long")) {
      cursor.moveTo(before);
    }
  }
}
