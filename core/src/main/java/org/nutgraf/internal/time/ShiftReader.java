package org.nutgraf.internal.time;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.time.Meaning.Amount;
import org.nutgraf.internal.time.Meaning.At;
import org.nutgraf.internal.time.Meaning.Calendar;
import org.nutgraf.internal.time.Meaning.Direction;
import org.nutgraf.internal.time.Meaning.Fixed;
import org.nutgraf.internal.time.Meaning.Quantity;
import org.nutgraf.internal.time.Meaning.SamePeriod;
import org.nutgraf.internal.time.Meaning.Shift;
import org.nutgraf.internal.time.Meaning.Step;
import org.nutgraf.model.TimeType;

/** Reads what moves a time back or on: {@code three days ago}, {@code the week before}. */
final class ShiftReader {
  private final Cursor cursor;

  ShiftReader(Cursor cursor) {
    this.cursor = cursor;
  }

  /** {@code vor drei Jahren}, {@code il y a deux ans}, {@code dans un mois}. */
  @Nullable Meaning prefixed() {
    Sense prefix = cursor.take(Category.SHIFT_PREFIX);
    if (prefix == null) {
      return null;
    }
    Head head = Head.read(cursor);
    boolean counted = head.single() || cursor.isCount();
    Amount amount = counted ? new LengthReader(cursor).read(head) : null;
    return amount == null ? null : new Shift(amount, Direction.valueOf(prefix.value()));
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
    boolean mark = next == null || isMark(next);
    // "month-on-month"
    return mark && !(cursor.isAttached() && cursor.isNext("-"));
  }

  private static boolean isMark(Token token) {
    return token.word().kind() == TokenKind.PUNCTUATION || token.word().kind() == TokenKind.QUOTE;
  }

  /** {@code the day before}, {@code year-earlier}: the article is read already. */
  @Nullable Meaning neighbour(Head head) {
    Sense word = cursor.take(Category.UNIT);
    if (word == null) {
      return null;
    }
    Unit unit = Unit.of(word.value());
    Meaning beyond = head.definite() ? beyond(unit) : null;
    if (beyond != null) {
      return beyond;
    }
    if (head.definite() && unit != Unit.WEEKEND && isRelative()) {
      return new Fixed(TimeType.DATE, Timex.blank(unit));
    }
    boolean hyphen = cursor.takeHyphen();
    Direction direction = hyphen || head.definite() ? direction() : null;
    return direction == null ? null : neighbour(unit, direction, hyphen);
  }

  private Meaning neighbour(Unit unit, Direction direction, boolean hyphen) {
    int by = direction == Direction.AGO || direction == Direction.EARLIER ? -1 : 1;
    boolean night = unit == Unit.NIGHT;
    if (unit == Unit.YEAR && hyphen) {
      return yearEarlier(by, direction);
    }
    Step step = new Step(by, !hyphen, Optional.of(night ? Unit.DAY : unit), Calendar.NOTHING);
    return night ? new At(Optional.of(step), "NI") : step;
  }

  /** {@code year-earlier quarter}, {@code year-ago period}: the same time of another year. */
  private Meaning yearEarlier(int by, Direction direction) {
    if (cursor.take(Category.PERIOD) != null) {
      return new SamePeriod(by);
    }
    Sense word = cursor.look(Category.UNIT);
    int units = word == null ? 0 : StepReader.inYear(Unit.of(word.value()));
    if (word == null || units == 0) {
      Direction from = direction == Direction.AGO ? Direction.EARLIER : direction;
      return new Shift(new Amount(List.of(new Quantity("1", Unit.YEAR))), from);
    }
    cursor.take(Category.UNIT);
    return new Step(by * units, true, Optional.of(Unit.of(word.value())), Calendar.NOTHING);
  }

  /** {@code the week before last}, {@code the year after next}. */
  private @Nullable Meaning beyond(Unit unit) {
    int before = cursor.at();
    Sense shift = cursor.take(Category.SHIFT);
    Sense step = shift == null ? null : cursor.take(Category.STEP);
    if (shift != null && step != null && isAtEnd()) {
      String way = shift.plain() + step.value();
      int by = way.equals("EARLIER-1") ? -2 : way.equals("LATER1") ? 2 : 0;
      if (by != 0) {
        return new Step(by, false, Optional.of(unit), Calendar.NOTHING);
      }
    }
    cursor.moveTo(before);
    return null;
  }

  /** {@code the day before the vote}, {@code the week after he left}: no date in itself. */
  private boolean isRelative() {
    Sense shift = cursor.look(Category.SHIFT);
    Token next = cursor.peek(1);
    return shift != null
        && shift.isAmbiguous()
        && !shift.plain().equals("AGO")
        && next != null
        && !isMark(next);
  }
}
