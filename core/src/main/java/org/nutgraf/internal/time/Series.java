package org.nutgraf.internal.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.time.Meaning.Calendar;

/**
 * Completes lists and ranges whose last member alone names the year: {@code July-November 1954},
 * {@code between January 12 and January 16, 1936}.
 */
final class Series {
  private static final int WIDEST_GAP = 3;
  private static final int WIDEST_RANGE = 2;

  private final Cursor cursor;

  Series(Cursor cursor) {
    this.cursor = cursor;
  }

  /** The expressions of a sentence, with their years as far as their neighbours name them. */
  List<Found> complete(List<Found> found) {
    // rule 4.8
    List<Found> completed = new ArrayList<>(found);
    for (int i = completed.size() - 2; i >= 0; i--) {
      Found here = completed.get(i);
      Found next = completed.get(i + 1);
      Calendar dated = withYearOf(here.meaning(), next.meaning());
      if (dated != null && isJoined(here.endToken(), next.firstToken())) {
        completed.set(i, here.withMeaning(dated));
      }
      if (isRange(here, next)) {
        completed.set(i + 1, next.asEndOfRange());
      }
    }
    return completed;
  }

  private static @Nullable Calendar withYearOf(Meaning here, Meaning next) {
    boolean fits =
        here instanceof Calendar first
            && next instanceof Calendar last
            && first.year() == 0
            && first.month() > 0
            && last.year() > 0
            && last.month() > 0
            && (first.day() > 0) == (last.day() > 0);
    if (!fits || !(here instanceof Calendar first) || !(next instanceof Calendar last)) {
      return null;
    }
    return first.withYear(first.month() > last.month() ? last.year() - 1 : last.year());
  }

  /** Whether {@code to} or a dash joins two expressions, or {@code between … and}. */
  private boolean isRange(Found here, Found next) {
    int from = here.endToken();
    Token mark = cursor.token(from);
    if (mark == null || next.firstToken() > from + WIDEST_RANGE) {
      return false;
    }
    if (next.firstToken() == from) {
      // "du 3 au 5 mai": the word is the article as well.
      return cursor.isA(from, Category.UNTIL);
    }
    boolean between =
        cursor.isA(here.firstToken() - 1, Category.BETWEEN) && cursor.isA(from, Category.AND);
    return between || cursor.isA(from, Category.UNTIL) || mark.is("-") || mark.is("–");
  }

  /** Whether nothing but words and marks of a list stand between two tokens. */
  private boolean isJoined(int from, int to) {
    if (to - from > WIDEST_GAP) {
      return false;
    }
    for (int i = from; i < to; i++) {
      Token token = cursor.token(i);
      boolean joins =
          token != null
              && (token.word().kind() == TokenKind.PUNCTUATION
                  || cursor.isA(i, Category.AND)
                  || cursor.isA(i, Category.ARTICLE));
      if (!joins) {
        return false;
      }
    }
    return true;
  }
}
