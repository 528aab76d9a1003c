package org.nutgraf.internal.time;

import java.util.EnumSet;
import java.util.Set;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.time.Meaning.Amount;
import org.nutgraf.internal.time.Meaning.At;
import org.nutgraf.internal.time.Meaning.Calendar;
import org.nutgraf.internal.time.Meaning.Feast;

/**
 * Leaves out an article that belongs to the noun after the expression: {@code a} [{@code two-day}]
 * {@code meeting}, {@code the} [{@code May 10}] {@code deadline}, {@code the} [{@code 1999}] {@code
 * report}.
 */
final class DeterminerReader {
  private static final Set<Category> NOT_NOUNS =
      EnumSet.of(
          Category.SHIFT,
          Category.CUE,
          Category.AND,
          Category.OF,
          Category.AT,
          Category.ARTICLE,
          Category.PAST,
          Category.FUTURE);

  private final Cursor cursor;

  DeterminerReader(Cursor cursor) {
    this.cursor = cursor;
  }

  /**
   * The expression without an article that is none of its own.
   *
   * @param core index of the first token after article, approximation and phase
   */
  Found trimmed(Found found, Head head, int core) {
    // rule 4.15
    boolean bareYear =
        found.meaning() instanceof Calendar date
            && date.isYear()
            && !head.narrowed()
            && !isBlurred(found.firstToken())
            && found.endToken() == core + 1;
    int first =
        bareYear
            ? core
            : isForeign(found, head, core) ? found.firstToken() + 1 : found.firstToken();
    return first == found.firstToken()
        ? found
        : new Found(found.meaning(), first, found.endToken(), false);
  }

  /** {@code about 1910}, but not {@code over 2000-2005}. */
  private boolean isBlurred(int first) {
    cursor.moveTo(first);
    Sense approx = cursor.look(Category.APPROX);
    return approx != null && !approx.isAmbiguous();
  }

  private boolean isForeign(Found found, Head head, int core) {
    int first = found.firstToken();
    cursor.moveTo(first);
    if (!cursor.isEnglish() || core == first || cursor.take(Category.ARTICLE) == null) {
      return false;
    }
    if (cursor.at() != first + 1 || !isBeforeNoun(found.endToken())) {
      return false;
    }
    Meaning meaning = found.meaning();
    return meaning instanceof Amount
        ? hasHyphen(core, found.endToken()) && !cursor.isA(core, Category.STEP)
        : isDate(meaning) && (head.single() || startsLikeDate(core));
  }

  private static boolean isDate(Meaning meaning) {
    return meaning instanceof Calendar || meaning instanceof At || meaning instanceof Feast;
  }

  /** With {@code the}, a month, a weekday or plain figures: {@code the 2nd of May} has its own. */
  private boolean startsLikeDate(int core) {
    Token token = cursor.token(core);
    return cursor.isA(core, Category.MONTH)
        || cursor.isA(core, Category.WEEKDAY)
        || cursor.isA(core, Category.HOLIDAY)
        || (token != null
            && token.word().kind() == TokenKind.NUMBER
            && Figures.digits(token.form()) > 0
            && Character.isDigit(token.form().charAt(token.form().length() - 1)));
  }

  /** {@code the Sept. 11, 2001,} [{@code attacks}]; a word of another class is no noun. */
  private boolean isBeforeNoun(int end) {
    Token next = cursor.token(end);
    int noun = next != null && next.is(",") ? end + 1 : end;
    Token word = cursor.token(noun);
    return word != null
        && word.word().kind() == TokenKind.WORD
        && NOT_NOUNS.stream().noneMatch(category -> cursor.isA(noun, category));
  }

  private boolean hasHyphen(int from, int to) {
    for (int i = from; i < to; i++) {
      Token token = cursor.token(i);
      if (token != null && (token.is("-") || token.is("–"))) {
        return true;
      }
    }
    return false;
  }
}
