package org.nutgraf.internal.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.time.Meaning.Amount;
import org.nutgraf.internal.time.Meaning.At;

/** Reads dates and the times of day that stand before or after them. */
final class DayTimeReader {
  private static final int CLOCK = "09:30".length();
  private static final int NOON = 12;
  private static final int DAWN = 5;

  private final Cursor cursor;
  private final DateReader dates;
  private final ClockReader clocks;

  DayTimeReader(Cursor cursor, DateOrder order) {
    this.cursor = cursor;
    this.dates = new DateReader(cursor, order);
    this.clocks = new ClockReader(cursor);
  }

  /** {@code Sunday}, {@code Sunday evening}, {@code May 2, 2013 at 5:03 pm}. */
  @Nullable Meaning dateFirst(Head head) {
    Meaning date = withPart(dates.read(head));
    return date == null || date instanceof Amount || !(date instanceof At || DateReader.isDay(date))
        ? date
        : withClock(date);
  }

  /** A date, maybe with a part of the day. */
  private @Nullable Meaning withPart(@Nullable Meaning date) {
    if (date == null || !DateReader.isDay(date)) {
      return date;
    }
    int before = cursor.at();
    cursor.takeHyphen();
    cursor.take(Category.PHASE);
    Sense part = cursor.take(Category.PART);
    if (part != null) {
      return new At(Optional.of(date), part.value());
    }
    cursor.moveTo(before);
    return date;
  }

  /** A clock time after a date or a part of the day makes it more exact. */
  private Meaning withClock(Meaning date) {
    int before = cursor.at();
    boolean separated = separator();
    String time = clocks.read(separated);
    if (time == null && separated) {
      time = exactPart();
    }
    if (time == null) {
      cursor.moveTo(before);
      return date;
    }
    return date instanceof At at
        ? new At(at.day(), afternoon(time, at.time()))
        : new At(Optional.of(date), time);
  }

  /** {@code noon} and {@code midnight} are times of the clock. */
  private @Nullable String exactPart() {
    Sense part = cursor.take(Category.PART);
    return part == null || part.value().length() < CLOCK ? null : part.value();
  }

  /** {@code 3:30} in the afternoon is {@code 15:30}. */
  private static String afternoon(String time, String part) {
    int hour = Integer.parseInt(time.substring(0, 2));
    boolean night = part.equals("NI") && hour >= DAWN;
    boolean later = part.equals("AF") || part.equals("EV") || night;
    return later && hour > 0 && hour < NOON ? (hour + NOON) + time.substring(2) : time;
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
  @Nullable Meaning clockFirst() {
    int start = cursor.at();
    String time = clocks.read(false);
    boolean certain = time != null;
    if (time == null) {
      time = clocks.read(true);
    }
    if (time == null) {
      time = exactPart();
      certain = time != null;
    }
    if (time == null) {
      cursor.moveTo(start);
      return null;
    }
    int after = cursor.at();
    separator();
    Meaning date = dayAfter();
    if (date == null) {
      Sense part = cursor.take(Category.PART);
      date = part == null ? null : new At(Optional.empty(), part.value());
    }
    if (date instanceof At at) {
      return new At(at.day(), at.time().length() < CLOCK ? afternoon(time, at.time()) : time);
    }
    if (date != null && DateReader.isDay(date)) {
      return new At(Optional.of(date), time);
    }
    cursor.moveTo(after);
    return certain ? new At(Optional.empty(), time) : null;
  }

  private @Nullable Meaning dayAfter() {
    cursor.take(Category.ARTICLE);
    return withPart(dates.read(new Head(false, false, false)));
  }

  /** {@code the morning of April 19}, {@code midday Friday}, {@code the night}. */
  @Nullable Meaning partFirst(Head head) {
    Token before = cursor.peek(-1);
    boolean cued = cursor.follows(Category.CUE);
    Sense part = cursor.take(Category.PART);
    if (part == null) {
      return null;
    }
    int after = cursor.at();
    if (cursor.take(Category.OF) == null) {
      cursor.take(Category.AT);
    }
    Meaning date = dayAfter();
    if (date instanceof At whole) {
      return new At(whole.day(), part.value());
    }
    if (date != null && DateReader.isDay(date)) {
      return new At(Optional.of(date), part.value());
    }
    cursor.moveTo(after);
    return head.definite() || part.value().length() >= CLOCK || isAt(before) || (cued && isAtEnd())
        ? new At(Optional.empty(), part.value())
        : null;
  }

  /** {@code before sunrise,} but not {@code after morning prayers}. */
  private boolean isAtEnd() {
    Token next = cursor.peek(0);
    return next == null || next.word().kind() == TokenKind.PUNCTUATION;
  }

  /** {@code at night}, not {@code night shift}. */
  private static boolean isAt(@Nullable Token before) {
    return before != null && before.is("at");
  }
}
