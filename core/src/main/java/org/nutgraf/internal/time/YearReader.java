package org.nutgraf.internal.time;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;

/** Reads years, and tells them from other numbers of four digits. */
final class YearReader {
  private static final int EARLIEST = 1000;
  private static final int LATEST = 2199;
  private static final Set<String> MEASURES =
      Set.of("$", "€", "£", "#", "¥", "no.", "nos.", "than", "%");

  private final Cursor cursor;

  YearReader(Cursor cursor) {
    this.cursor = cursor;
  }

  /** The year after a month or another sign of a date, or 0. */
  int afterDate() {
    int before = cursor.at();
    cursor.takeMark(",");
    cursor.take(Category.OF);
    int year = figures();
    if (year == 0) {
      year = short2();
    }
    if (year == 0) {
      cursor.moveTo(before);
    }
    return year;
  }

  /** {@code ’08}. */
  private int short2() {
    Token quote = cursor.peek(0);
    Token token = cursor.peek(1);
    boolean shortened =
        quote != null
            && token != null
            && (quote.is("'") || quote.is("’") || quote.is("‘"))
            && token.start() == quote.end()
            && token.form().length() == 2
            && Figures.isDigits(token.form());
    if (!shortened || token == null) {
      return 0;
    }
    cursor.moveTo(cursor.at() + 2);
    return Years.ofTwoDigits(Integer.parseInt(token.form()));
  }

  /** A number of four digits in the range of years, or 0. */
  int figures() {
    String form = cursor.number();
    if (form == null || form.length() != 4 || !Figures.isDigits(form)) {
      return 0;
    }
    int year = Integer.parseInt(form);
    if (year < EARLIEST || year > LATEST) {
      return 0;
    }
    cursor.moveTo(cursor.at() + 1);
    return year;
  }

  /** A year that stands alone, or 0: what stands before and after decides. */
  int alone(boolean narrowed) {
    boolean cue = narrowed || cursor.follows(Category.CUE);
    if (!cue && isMeasured(cursor.peek(-1))) {
      return 0;
    }
    int before = cursor.at();
    int year = figures();
    if (year == 0) {
      return 0;
    }
    boolean usual = year >= 1500 && year <= 2100;
    if (cursor.look(Category.COUNTED) != null
        || cursor.look(Category.UNIT) != null
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
