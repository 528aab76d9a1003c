package org.nutgraf.internal.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.time.Meaning.Amount;
import org.nutgraf.internal.time.Meaning.At;
import org.nutgraf.internal.time.Meaning.Calendar;
import org.nutgraf.internal.time.Meaning.Fixed;
import org.nutgraf.internal.time.Meaning.Step;
import org.nutgraf.internal.time.Meaning.Within;
import org.nutgraf.model.TimeType;

/** Reads the expressions of time of one sentence: the longest that starts at a token. */
final class Grammar {
  private final Cursor cursor;
  private final NumericDateReader figures;
  private final CalendarReader calendar;
  private final StepReader steps;
  private final ClockReader clocks;
  private final AmountReader amounts;

  Grammar(Cursor cursor, DateOrder order) {
    this.cursor = cursor;
    this.figures = new NumericDateReader(cursor, order);
    this.calendar = new CalendarReader(cursor);
    this.steps = new StepReader(cursor);
    this.clocks = new ClockReader(cursor);
    this.amounts = new AmountReader(cursor);
  }

  private interface Rule {
    @Nullable Meaning read();
  }

  /** The longest expression that starts at a token, or null. */
  @Nullable Found at(int start) {
    cursor.moveTo(start);
    Head head = Head.read(cursor);
    int core = cursor.at();
    Found best = null;
    best = longer(best, start, start, () -> reference());
    best = longer(best, start, core, () -> dated(head));
    best = longer(best, start, core, () -> clockFirst());
    best = longer(best, start, core, () -> partFirst(head));
    best = longer(best, start, core, () -> amounts.read(head, start));
    best = longer(best, start, start, () -> amounts.prefixed());
    best = longer(best, start, core, () -> amounts.neighbour(head));
    best = longer(best, start, core, () -> edge());
    best = longer(best, start, core, () -> narrowedUnit(head));
    best = longer(best, start, core, () -> weekend(head));
    best = longer(best, start, start, () -> amounts.recurring());
    return best == null ? null : trimmed(best, head, core);
  }

  /**
   * The next member of a list or range that leaves out what its first member said: {@code April 6
   * and} [{@code 7}], {@code 1990-}[{@code 94}].
   */
  @Nullable Found after(Found found) {
    Meaning meaning = found.meaning();
    if (!(meaning instanceof Calendar first) || (first.day() > 0) != (first.month() > 0)) {
      return null;
    }
    cursor.moveTo(found.endToken());
    boolean comma = cursor.takeMark(",");
    if (!cursor.takeHyphen() && cursor.take(Category.AND) == null && !(comma && first.day() > 0)) {
      return null;
    }
    cursor.take(Category.ARTICLE);
    int start = cursor.at();
    Meaning next = first.day() > 0 ? calendar.dayAfter(first) : calendar.yearAfter(first);
    return next == null ? null : new Found(next, start, cursor.at());
  }

  private @Nullable Found longer(@Nullable Found best, int start, int core, Rule rule) {
    cursor.moveTo(core);
    Meaning meaning = rule.read();
    if (meaning == null || (best != null && cursor.at() <= best.endToken())) {
      return best;
    }
    return new Found(meaning, start, cursor.at());
  }

  /** A bare year takes no article: {@code the} [{@code 1999}] {@code report}. */
  private static Found trimmed(Found found, Head head, int core) {
    boolean bare =
        found.meaning() instanceof Calendar date
            && date.month() == 0
            && date.part().isEmpty()
            && !date.isDay();
    return bare && !head.narrowed() && found.endToken() == core + 1
        ? new Found(found.meaning(), core, found.endToken())
        : found;
  }

  private @Nullable Meaning reference() {
    Sense reference = cursor.take(Category.REFERENCE);
    return reference == null ? null : new Fixed(TimeType.DATE, reference.value());
  }

  /** A date, maybe in a longer time, maybe with a time of day. */
  private @Nullable Meaning dated(Head head) {
    Meaning date = date(head);
    if (date == null) {
      return null;
    }
    date = within(date);
    return date instanceof Amount || date instanceof At ? atClock(date) : timeOfDay(date);
  }

  private @Nullable Meaning date(Head head) {
    Meaning date = figures.read();
    if (date == null) {
      date = steps.step(head);
    }
    if (date == null) {
      date = steps.stepAfter();
    }
    if (date == null) {
      date = steps.day();
    }
    return date == null ? calendar.read(head) : date;
  }

  /** {@code December last year}, {@code Friday of this week}, {@code the 28th of that month}. */
  private Meaning within(Meaning date) {
    if (!(date instanceof Calendar part) || part.year() > 0) {
      return date;
    }
    int before = cursor.at();
    cursor.take(Category.OF);
    cursor.take(Category.ARTICLE);
    if (steps.step(new Head(false, false, false)) instanceof Step whole
        && whole.unit().isPresent()) {
      return new Within(part, whole);
    }
    Sense unit = part.part().isEmpty() ? null : cursor.take(Category.UNIT);
    if (unit != null && unit.value().equals("year")) {
      return new Within(part, current(unit));
    }
    cursor.moveTo(before);
    return date;
  }

  /** {@code late in the year}, {@code later in the day}. */
  private @Nullable Meaning narrowedUnit(Head head) {
    Sense unit = head.narrowed() && head.definite() ? cursor.take(Category.UNIT) : null;
    return unit == null || Unit.of(unit.value()).isOfClock() ? null : current(unit);
  }

  /** {@code the weekend}, {@code the quarter}: the article alone points to one. */
  private @Nullable Meaning weekend(Head head) {
    Sense unit = head.definite() ? cursor.take(Category.UNIT) : null;
    if (unit == null) {
      return null;
    }
    boolean quarter = unit.value().equals("quarter") && cursor.look(Category.OF) == null;
    return unit.value().equals("weekend") || (quarter && !cursor.isNext("-"))
        ? current(unit)
        : null;
  }

  /** {@code Sunday evening}, {@code May 2, 2013 at 5:03 pm}. */
  private Meaning timeOfDay(Meaning date) {
    if (!isDay(date)) {
      return date;
    }
    int before = cursor.at();
    cursor.takeHyphen();
    cursor.take(Category.PHASE);
    Sense part = cursor.take(Category.PART);
    if (part != null) {
      return atClock(new At(Optional.of(date), part.value()));
    }
    cursor.moveTo(before);
    return atClock(date);
  }

  private static boolean isDay(Meaning date) {
    if (date instanceof Step step) {
      return step.unit().map(unit -> unit == Unit.DAY).orElse(step.named().isDay());
    }
    return date instanceof Meaning.Days
        || date instanceof Meaning.Feast
        || (date instanceof Calendar named && named.isDay())
        || (date instanceof Within within && within.part().isDay());
  }

  /** A clock time after a date or a part of the day makes it more exact. */
  private Meaning atClock(Meaning date) {
    int before = cursor.at();
    boolean separated = separator();
    String time = clocks.read(separated);
    if (time == null && separated) {
      Sense part = cursor.take(Category.PART);
      time = part == null || part.value().length() < 5 ? null : part.value();
    }
    if (time == null || date instanceof Amount) {
      cursor.moveTo(before);
      return date;
    }
    if (date instanceof At at) {
      return new At(at.day(), afternoon(time, at.time()));
    }
    return new At(Optional.of(date), time);
  }

  /** {@code 3:30} in the afternoon is {@code 15:30}. */
  private static String afternoon(String time, String part) {
    int hour = Integer.parseInt(time.substring(0, 2));
    boolean later =
        (part.equals("AF") || part.equals("EV") || part.equals("NI")) && hour > 0 && hour < 12;
    boolean night = part.equals("NI") && hour < 5;
    return later && !night ? (hour + 12) + time.substring(2) : time;
  }

  private boolean separator() {
    boolean any = false;
    for (int i = 0; i < 4; i++) {
      boolean mark =
          cursor.takeMark(",")
              || cursor.takeMark("|")
              || cursor.takeMark("@")
              || cursor.takeMark("-")
              || cursor.takeMark("–")
              || cursor.takeMark("—")
              || cursor.takeMark("(");
      if (!mark && cursor.take(Category.AT) == null && cursor.take(Category.APPROX) == null) {
        return any;
      }
      any = true;
    }
    return any;
  }

  /** {@code 5:03 pm on Monday}, {@code 3:30 Tuesday morning}, {@code 9 a.m.}. */
  private @Nullable Meaning clockFirst() {
    int start = cursor.at();
    String time = clocks.read(false);
    boolean certain = time != null;
    if (time == null) {
      time = clocks.read(true);
    }
    if (time == null) {
      Sense part = cursor.take(Category.PART);
      time = part == null || part.value().length() < 5 ? null : part.value();
      certain = time != null;
    }
    if (time == null) {
      cursor.moveTo(start);
      return null;
    }
    int after = cursor.at();
    separator();
    cursor.take(Category.ARTICLE);
    Meaning date = dated(new Head(false, false, false));
    if (date == null) {
      Sense part = cursor.take(Category.PART);
      date = part == null ? null : new At(Optional.empty(), part.value());
    }
    if (date instanceof At at) {
      return new At(at.day(), at.time().length() == 2 ? afternoon(time, at.time()) : time);
    }
    if (date != null && isDay(date)) {
      return new At(Optional.of(date), time);
    }
    cursor.moveTo(after);
    return certain ? new At(Optional.empty(), time) : null;
  }

  /** {@code the morning of April 19}, {@code the night}, {@code the early hours of Sunday}. */
  private @Nullable Meaning partFirst(Head head) {
    Sense part = cursor.take(Category.PART);
    if (part == null) {
      return null;
    }
    int after = cursor.at();
    if (cursor.take(Category.OF) != null || cursor.take(Category.AT) != null) {
      cursor.take(Category.ARTICLE);
      Meaning date = dated(new Head(false, false, false));
      if (date instanceof At at) {
        return new At(at.day(), part.value());
      }
      if (date != null && isDay(date)) {
        return new At(Optional.of(date), part.value());
      }
      cursor.moveTo(after);
    }
    return head.definite() || part.value().length() > 2
        ? new At(Optional.empty(), part.value())
        : null;
  }

  /** {@code the end of the year}, {@code the beginning of October}, {@code month's end}. */
  private @Nullable Meaning edge() {
    int before = cursor.at();
    Sense unit = cursor.take(Category.UNIT);
    if (unit != null) {
      cursor.takeMark("'s");
      cursor.takeHyphen();
      if (cursor.takeMark("end")) {
        return current(unit);
      }
      cursor.moveTo(before);
      return null;
    }
    if (cursor.take(Category.EDGE) == null || cursor.take(Category.OF) == null) {
      return null;
    }
    Head head = Head.read(cursor);
    int core = cursor.at();
    Meaning date = dated(head);
    if (date != null) {
      return date instanceof Amount ? null : date;
    }
    cursor.moveTo(core);
    Meaning inner = edge();
    if (inner != null) {
      return inner;
    }
    cursor.moveTo(core);
    unit = head.definite() ? cursor.take(Category.UNIT) : null;
    return unit == null || Unit.of(unit.value()).isOfClock() ? null : current(unit);
  }

  private static Meaning current(Sense unit) {
    return new Step(0, false, Optional.of(Unit.of(unit.value())), Calendar.NOTHING);
  }
}
