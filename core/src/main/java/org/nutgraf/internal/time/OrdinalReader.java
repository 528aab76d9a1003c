package org.nutgraf.internal.time;

import java.util.Locale;
import java.util.Set;

/** Reads places in a series, and days of the month. */
final class OrdinalReader {
  /** What follows an ordinal number; the dot of German stands alone. */
  private static final Set<String> ENDINGS =
      Set.of("st", "nd", "rd", "th", "er", "e", "ème", "ter");

  private final Cursor cursor;

  OrdinalReader(Cursor cursor) {
    this.cursor = cursor;
  }

  /** A day of the month in figures, maybe with an ordinal ending, or in words; else 0. */
  int dayOfMonth() {
    String form = cursor.number();
    if (form != null) {
      int day = Figures.leading(form, 2);
      String suffix = form.substring(Figures.digits(form));
      boolean fits = suffix.isEmpty() || ENDINGS.contains(suffix.toLowerCase(Locale.ROOT));
      if (day < 1 || day > 31 || !fits) {
        return 0;
      }
      cursor.moveTo(cursor.at() + 1);
      return day;
    }
    return ordinalWord(31);
  }

  /** An ordinal in figures ({@code 20th}) or words up to a limit, or 0. */
  int ordinal(int limit) {
    String form = cursor.number();
    if (form == null) {
      return ordinalWord(limit);
    }
    int number = Figures.leading(form, 2);
    String suffix = form.substring(Figures.digits(form)).toLowerCase(Locale.ROOT);
    boolean dotted = suffix.isEmpty() && isDottedOrdinal();
    if (number < 1 || number > limit || !(dotted || ENDINGS.contains(suffix))) {
      return 0;
    }
    cursor.moveTo(cursor.at() + (dotted ? 2 : 1));
    return number;
  }

  /** {@code 19. Jahrhundert}: the dot and the unit after it. */
  private boolean isDottedOrdinal() {
    int before = cursor.at();
    cursor.moveTo(before + 1);
    boolean dotted = cursor.isAttached() && cursor.takeMark(".") && cursor.isNext(Category.UNIT);
    cursor.moveTo(before);
    return dotted;
  }

  private int ordinalWord(int limit) {
    int before = cursor.at();
    Sense tens = cursor.take(Category.NUMBER);
    if (tens != null && !(tens.number() >= 20 && tens.number() < 100 && cursor.takeHyphen())) {
      cursor.moveTo(before);
      return 0;
    }
    Sense word = cursor.take(Category.ORDINAL);
    int number = word == null ? 0 : word.number() + (tens == null ? 0 : tens.number());
    if (number < 1 || number > limit) {
      cursor.moveTo(before);
      return 0;
    }
    return number;
  }
}
