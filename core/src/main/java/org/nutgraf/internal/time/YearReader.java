package org.nutgraf.internal.time;

import org.nutgraf.internal.scan.Token;

/** Reads the years of dates: {@code 2013}, {@code ’08}. */
final class YearReader {
  private static final int EARLIEST = 1000;
  private static final int LATEST = 2199;

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
}
