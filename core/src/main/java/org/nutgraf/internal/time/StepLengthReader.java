package org.nutgraf.internal.time;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.time.Meaning.Amount;
import org.nutgraf.internal.time.Meaning.Quantity;

/** Reads lengths of time that touch now: {@code the last two weeks}. */
final class StepLengthReader {
  private static final Set<String> SPANNING = Set.of("over", "within", "for");
  private static final Set<Unit> LENGTHS = EnumSet.of(Unit.WEEK, Unit.MONTH, Unit.YEAR);

  private final Cursor cursor;
  private final NumberReader numbers;

  StepLengthReader(Cursor cursor) {
    this.cursor = cursor;
    this.numbers = new NumberReader(cursor);
  }

  /** {@code the last two weeks}, {@code the coming years}. */
  @Nullable Amount counted() {
    int before = cursor.at();
    String count = numbers.count();
    cursor.takeHyphen();
    cursor.take(Category.FILLER);
    Sense unit = cursor.take(Category.UNITS);
    if (unit == null && count != null) {
      unit = cursor.take(Category.UNIT);
    }
    if (unit == null) {
      cursor.moveTo(before);
      return null;
    }
    return amount(count == null ? "X" : count, Unit.of(unit.value()));
  }

  /**
   * {@code over the last year}, or null.
   *
   * @param step the word for the step
   * @param word index of its token
   */
  @Nullable Amount one(Sense step, int word) {
    Token leader = cursor.token(word - 2);
    boolean spans = leader != null && SPANNING.contains(leader.key());
    if (!spans || !(step.value().equals("-1") || step.value().equals("1"))) {
      return null;
    }
    int before = cursor.at();
    Sense name = cursor.take(Category.UNIT);
    Unit unit = name == null ? Unit.DAY : Unit.of(name.value());
    if (LENGTHS.contains(unit) && !cursor.isNext(Category.OF)) {
      return amount("1", unit);
    }
    cursor.moveTo(before);
    return null;
  }

  /** Whether {@code last} is a verb: {@code to last three weeks}. */
  boolean isVerb(int word) {
    boolean led = cursor.isA(word - 1, Category.UNTIL) || cursor.isA(word - 1, Category.FUTURE);
    Token token = cursor.token(word);
    return led && cursor.isCount() && token != null && token.is("last");
  }

  static Amount amount(String count, Unit unit) {
    return new Amount(List.of(new Quantity(count, unit)));
  }
}
