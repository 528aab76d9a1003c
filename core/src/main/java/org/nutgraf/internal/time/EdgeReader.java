package org.nutgraf.internal.time;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.time.Meaning.Amount;
import org.nutgraf.internal.time.Meaning.At;
import org.nutgraf.internal.time.Meaning.Calendar;
import org.nutgraf.internal.time.Meaning.Fixed;
import org.nutgraf.internal.time.Meaning.Quantity;
import org.nutgraf.internal.time.Meaning.Step;
import org.nutgraf.model.TimeType;

/** Reads parts of a longer time, whose value is that of the whole: {@code the end of May}. */
final class EdgeReader {
  private static final int DEEPEST = 3;

  private final Cursor cursor;
  private final DayTimeReader times;

  EdgeReader(Cursor cursor, DayTimeReader times) {
    this.cursor = cursor;
    this.times = times;
  }

  /** {@code the end of the year}, {@code the beginning of October}, {@code month's end}. */
  @Nullable Meaning edge() {
    int before = cursor.at();
    Sense unit = cursor.take(Category.UNIT);
    if (unit == null) {
      return edge(0);
    }
    cursor.takeMark("'s");
    cursor.takeHyphen();
    if (cursor.takeMark("end")) {
      return Step.current(unit);
    }
    cursor.moveTo(before);
    return null;
  }

  private @Nullable Meaning edge(int depth) {
    if (cursor.take(Category.EDGE) == null || cursor.take(Category.OF) == null) {
      return null;
    }
    Head head = Head.read(cursor);
    int core = cursor.at();
    Meaning date = times.dateFirst(head);
    if (date != null) {
      return date instanceof Amount ? null : date;
    }
    cursor.moveTo(core);
    Meaning inner = depth < DEEPEST ? edge(depth + 1) : null;
    if (inner != null) {
      return inner;
    }
    cursor.moveTo(core);
    return head.definite() ? longUnit() : null;
  }

  /** {@code late in the year}, {@code the weekend}, {@code the quarter}, {@code on the day}. */
  @Nullable Meaning unit(Head head) {
    if (!head.definite()) {
      return null;
    }
    if (head.narrowed()) {
      return longUnit();
    }
    Sense fiscal = cursor.take(Category.FISCAL);
    if (fiscal != null) {
      return fiscal.value().equals("year") && cursor.number() == null ? Step.current(fiscal) : null;
    }
    Token before = cursor.peek(-2);
    Sense unit = cursor.take(Category.UNIT);
    if (unit == null) {
      return null;
    }
    if (isEnded() && !unit.value().equals("quarter")) {
      return new Amount(List.of(new Quantity("1", Unit.of(unit.value()))));
    }
    if (before != null && before.is("on") && unit.value().equals("day") && !cursor.isNext("-")) {
      return new Fixed(TimeType.DATE, Timex.blank(Unit.DAY));
    }
    boolean quarter =
        unit.value().equals("quarter") && !cursor.isNext(Category.OF) && !cursor.isNext("-");
    if (quarter) {
      return new Step(0, true, Optional.of(Unit.QUARTER), Calendar.NOTHING);
    }
    return unit.value().equals("weekend") ? Step.current(unit) : null;
  }

  /** {@code the year ended} March 31, {@code the year to} March. */
  private boolean isEnded() {
    return cursor.isNext(Category.ENDED)
        || (cursor.isNext(Category.UNTIL) && cursor.isA(cursor.at() + 1, Category.MONTH));
  }

  private @Nullable Meaning longUnit() {
    Sense unit = cursor.take(Category.UNIT);
    if (unit == null || Unit.of(unit.value()).isOfClock()) {
      return null;
    }
    return Unit.of(unit.value()) == Unit.NIGHT
        ? new At(Optional.empty(), "NI")
        : Step.current(unit);
  }
}
