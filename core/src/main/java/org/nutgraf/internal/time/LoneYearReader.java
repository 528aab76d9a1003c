package org.nutgraf.internal.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.time.Meaning.Calendar;
import org.nutgraf.internal.time.Meaning.Fixed;
import org.nutgraf.model.TimeType;

/** Reads years that stand alone, and tells them from other numbers. */
final class LoneYearReader {
  private static final Set<String> MEASURES =
      Set.of("$", "€", "£", "#", "¥", "no.", "nos.", "than", "%");

  private final Cursor cursor;
  private final YearReader years;

  LoneYearReader(Cursor cursor) {
    this.cursor = cursor;
    this.years = new YearReader(cursor);
  }

  /** {@code 1999}, {@code fiscal 2014}, {@code FY13}, {@code 300 BC}. */
  @Nullable Meaning read(Head head) {
    int before = cursor.at();
    Meaning year = fiscal();
    if (year == null) {
      cursor.moveTo(before);
      year = withEra();
    }
    if (year == null) {
      cursor.moveTo(before);
      int number = alone(head.narrowed());
      year = number == 0 ? null : Calendar.NOTHING.withYear(number);
    }
    return year;
  }

  private @Nullable Meaning fiscal() {
    Token word = cursor.peek(0);
    int year = 0;
    if (cursor.take(Category.FISCAL) != null) {
      year = years.figures();
    } else if (word != null && word.key().startsWith("fy")) {
      String digits = word.key().substring(2);
      boolean fits = (digits.length() == 2 || digits.length() == 4) && Figures.isDigits(digits);
      int number = fits ? Integer.parseInt(digits) : 0;
      year = digits.length() == 2 && fits ? Years.ofTwoDigits(number) : number;
      cursor.moveTo(cursor.at() + 1);
    }
    return year == 0 ? null : new Fixed(TimeType.DATE, "FY" + Timex.four(year));
  }

  private @Nullable Meaning withEra() {
    String form = cursor.number();
    if (form == null || form.length() > 4 || !Figures.isDigits(form)) {
      return null;
    }
    int year = Integer.parseInt(form);
    cursor.moveTo(cursor.at() + 1);
    Sense era = cursor.take(Category.ERA);
    if (era == null || year == 0) {
      return null;
    }
    return era.value().equals("BC")
        ? new Fixed(TimeType.DATE, "BC" + Timex.four(year))
        : Calendar.NOTHING.withYear(year);
  }

  /** A year that stands alone, or 0: what stands before and after decides. */
  private int alone(boolean narrowed) {
    boolean cue = narrowed || cursor.follows(Category.CUE);
    if (!cue && isMeasured(cursor.peek(-1))) {
      return 0;
    }
    int before = cursor.at();
    int year = years.figures();
    if (year == 0) {
      return 0;
    }
    boolean usual = year >= 1500 && year <= 2100;
    if (cursor.isNext(Category.COUNTED)
        || cursor.isNext(Category.UNIT)
        || (!cue && (!usual || countsWhatFollows()))) {
      cursor.moveTo(before);
      return 0;
    }
    return year;
  }

  private boolean isMeasured(@Nullable Token before) {
    return before != null
        && (cursor.follows(Category.LABEL) || MEASURES.contains(before.key()) || before.is("/"));
  }

  /** In {@code 1775-1780} another number follows. */
  private boolean isRange() {
    Token after = cursor.peek(1);
    return after != null && after.word().kind() == TokenKind.NUMBER;
  }

  /** A lower-case plural after the number: {@code 2000 soldiers}. */
  private boolean countsWhatFollows() {
    Token next = cursor.peek(0);
    if (next == null || next.word().kind() != TokenKind.WORD || next.word().isCapitalized()) {
      return next != null
          && (next.is("%") || next.is("/") || (next.is("-") && cursor.isAttached() && !isRange()));
    }
    String key = next.key();
    boolean plural = key.length() > 3 && key.endsWith("s") && !key.endsWith("ss");
    return plural || key.endsWith("children") || key.endsWith("men") || key.endsWith("people");
  }
}
