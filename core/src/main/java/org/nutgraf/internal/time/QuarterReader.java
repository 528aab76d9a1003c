package org.nutgraf.internal.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.time.Meaning.Calendar;

/**
 * Reads quarters and halves of a year: {@code the third quarter of 2009}, {@code the second and
 * third quarters}, {@code 3Q}.
 */
final class QuarterReader {
  private static final int LAST = 4;
  private static final int ACCOUNT_REACH = 20;

  private final Cursor cursor;
  private final OrdinalReader ordinals;
  private final YearReader years;

  QuarterReader(Cursor cursor) {
    this.cursor = cursor;
    this.ordinals = new OrdinalReader(cursor);
    this.years = new YearReader(cursor);
  }

  /**
   * The quarter or half at the cursor, or null.
   *
   * @param yearIsTold whether the year stands before
   */
  @Nullable Calendar read(boolean yearIsTold) {
    // rule 4.14
    int before = cursor.at();
    boolean fiscal = cursor.take(Category.FISCAL) != null;
    int yearBefore = years.figures();
    fiscal |= cursor.take(Category.FISCAL) != null;
    int number = ordinals.ordinal(LAST);
    Calendar part = number == 0 ? null : named(number, yearBefore, fiscal, yearIsTold);
    if (part == null) {
      cursor.moveTo(before);
      part = figures();
    }
    return part;
  }

  private @Nullable Calendar named(int number, int yearBefore, boolean fiscal, boolean yearIsTold) {
    int after = cursor.at();
    cursor.takeHyphen();
    boolean account = cursor.take(Category.FISCAL) != null || fiscal;
    Sense unit = cursor.take(Category.UNIT);
    if (unit != null) {
      return unit.value().equals("quarter") ? part("Q" + number, yearBefore) : null;
    }
    if (number <= 2 && cursor.take(Category.HALF_YEAR) != null) {
      return part("H" + number, yearBefore);
    }
    if (!account && number <= 2 && cursor.take(Category.HALF) != null) {
      Calendar half = part("H" + number, yearBefore);
      return half.year() > 0 || yearIsTold || cursor.isNext(Category.OF) || isAccount(after)
          ? half
          : null;
    }
    cursor.moveTo(after);
    return firstOfSeveral(number);
  }

  private Calendar part(String part, int yearBefore) {
    int year = yearBefore > 0 ? yearBefore : years.afterDate();
    return Calendar.NOTHING.withPart(part).withYear(year);
  }

  /** Whether the sentence is about sales or profits: a game has a second half as well. */
  private boolean isAccount(int at) {
    for (int i = at - ACCOUNT_REACH; i <= at + ACCOUNT_REACH; i++) {
      if (cursor.isA(i, Category.ACCOUNT)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@code second} in {@code the second and third quarters of 2019}; the cursor stays behind it.
   */
  private @Nullable Calendar firstOfSeveral(int number) {
    int after = cursor.at();
    Calendar last = last(number);
    cursor.moveTo(after);
    return last == null ? null : last.withPart("Q" + number);
  }

  private @Nullable Calendar last(int number) {
    int before = number;
    for (int i = 0; i < LAST; i++) {
      boolean comma = cursor.takeMark(",");
      boolean joined = cursor.take(Category.AND) != null;
      int next = comma || joined ? ordinals.ordinal(LAST) : 0;
      if (next <= before) {
        return null;
      }
      if (isQuarters()) {
        return part("Q" + next, 0);
      }
      before = next;
    }
    return null;
  }

  private boolean isQuarters() {
    Sense units = cursor.take(Category.UNITS);
    return units != null && units.value().equals("quarter");
  }

  /** {@code third quarters} after {@code the second and}, whose cursor is behind the joint. */
  @Nullable Calendar after(Calendar first) {
    int number = ordinals.ordinal(LAST);
    if (number == 0 || ("Q" + number).compareTo(first.part()) <= 0) {
      return null;
    }
    int after = cursor.at();
    Calendar next = isQuarters() ? part("Q" + number, 0) : null;
    if (next == null) {
      cursor.moveTo(after);
      next = firstOfSeveral(number);
    }
    return next == null || next.year() > 0 ? next : next.withYear(first.year());
  }

  /** {@code 3Q}, {@code 1H 2013}. */
  private @Nullable Calendar figures() {
    String form = cursor.number();
    if (form == null || form.length() != 2) {
      return null;
    }
    String key = form.toUpperCase(Locale.ROOT);
    int number = key.charAt(0) - '0';
    boolean quarter = key.charAt(1) == 'Q' && number >= 1 && number <= LAST;
    boolean half = key.charAt(1) == 'H' && number >= 1 && number <= 2;
    if (!quarter && !half) {
      return null;
    }
    cursor.moveTo(cursor.at() + 1);
    Calendar part = part((quarter ? "Q" : "H") + number, 0);
    return quarter || part.year() > 0 ? part : null;
  }
}
