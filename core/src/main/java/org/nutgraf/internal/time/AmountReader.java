package org.nutgraf.internal.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.time.Meaning.Amount;
import org.nutgraf.internal.time.Meaning.Direction;
import org.nutgraf.internal.time.Meaning.Fixed;
import org.nutgraf.internal.time.Meaning.Shift;
import org.nutgraf.model.TimeType;

/** Reads lengths of time and what they are good for: durations, shifts, rates. */
final class AmountReader {
  private static final Set<String> RATED =
      Set.of("percent", "%", "million", "billion", "once", "twice", "times");

  private final Cursor cursor;
  private final LengthReader lengths;
  private final ShiftReader shifts;

  AmountReader(Cursor cursor) {
    this.cursor = cursor;
    this.lengths = new LengthReader(cursor);
    this.shifts = new ShiftReader(cursor);
  }

  /** {@code three weeks}, {@code a year ago}, {@code 90-day}, {@code $5 a day}. */
  @Nullable Meaning read(Head head, int start) {
    Amount amount = lengths.read(head);
    if (amount == null) {
      return null;
    }
    Direction direction = shifts.direction();
    if (direction != null) {
      return new Shift(amount, direction);
    }
    return head.single() && amount.quantities().size() == 1 && isRated(cursor.token(start - 1))
        ? new Fixed(TimeType.SET, Timex.duration(amount))
        : amount;
  }

  /**
   * Whether what stands before is measured by this amount: {@code $5 a day}, {@code once a week}.
   */
  private static boolean isRated(@Nullable Token before) {
    if (before == null) {
      return false;
    }
    String key = before.key();
    boolean plural =
        key.length() > 3
            && key.endsWith("s")
            && !key.endsWith("ss")
            && !before.word().isCapitalized();
    return before.word().kind() == TokenKind.NUMBER || RATED.contains(key) || plural;
  }
}
