package org.nutgraf.internal.time;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.time.Meaning.Calendar;
import org.nutgraf.internal.time.Meaning.Step;

/** Tells the tense of the verb nearest to an expression, by a light look at the words beside it. */
final class TenseReader {
  private static final int REACH_BACK = 24;
  private static final int REACH_ON = 10;
  private static final int LONGEST_AIM = 3;
  private static final Set<String> IRREGULAR = irregular();

  private final Cursor cursor;
  private final boolean english;

  /**
   * A reader of a language's verbs.
   *
   * @param english whether the endings and irregular forms of English verbs tell tense
   */
  TenseReader(Cursor cursor, boolean english) {
    this.cursor = cursor;
    this.english = english;
  }

  private static Set<String> irregular() {
    return Lexicons.rows("en/irregular-verbs").stream()
        .flatMap(
            row -> Arrays.stream(row.get(1).split("/")).filter(form -> !form.equals(row.get(0))))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The tense beside an expression of the sentence that the cursor has entered. */
  Tense beside(Found found) {
    if (isAim(found) || cursor.isA(found.endToken(), Category.DUE)) {
      return Tense.FUTURE;
    }
    Tense before = before(found.firstToken());
    return before == Tense.UNKNOWN ? after(found.endToken()) : before;
  }

  /** After {@code for} or {@code ahead of}; {@code until} leads to a weekday ahead only. */
  private boolean isAim(Found found) {
    if (found.meaning() instanceof Step step && step.anaphoric()) {
      // "profit for the quarter"
      return false;
    }
    int expression = found.firstToken();
    for (int first = expression - 1; first >= expression - LONGEST_AIM; first--) {
      cursor.moveTo(first);
      Sense aim = cursor.token(first) == null ? null : cursor.take(Category.AIM);
      if (aim != null
          && cursor.at() == expression
          && (!aim.value().equals("D") || isWeekday(found.meaning()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWeekday(Meaning meaning) {
    return Narrative.dayOf(meaning) instanceof Calendar date
        && date.weekday() > 0
        && date.month() == 0;
  }

  private Tense before(int expression) {
    for (int i = expression - 1; i >= expression - REACH_BACK; i--) {
      Token token = cursor.token(i);
      Tense tense = at(i, token);
      if (token == null || token.is(";") || tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    return Tense.UNKNOWN;
  }

  private Tense after(int expressionEnd) {
    for (int i = expressionEnd; i < expressionEnd + REACH_ON; i++) {
      Token token = cursor.token(i);
      Tense tense = at(i, token);
      // A comma right after the expression sets it before its clause; any other mark ends one.
      if (token == null
          || tense != Tense.UNKNOWN
          || (token.word().kind() == TokenKind.PUNCTUATION && i > expressionEnd)) {
        return tense;
      }
    }
    return Tense.UNKNOWN;
  }

  private Tense at(int i, @Nullable Token token) {
    if (token == null) {
      return Tense.UNKNOWN;
    }
    if (isFuture(i)) {
      return Tense.FUTURE;
    }
    if (!isPast(i, token.key())) {
      return Tense.UNKNOWN;
    }
    if (isFuture(i - 1)) {
      return Tense.FUTURE;
    }
    return token.word().isCapitalized() ? Tense.UNKNOWN : Tense.PAST;
  }

  /** A word that speaks of the future; {@code May} is no {@code may}. */
  private boolean isFuture(int i) {
    Token token = cursor.token(i);
    return token != null
        && cursor.isA(i, Category.FUTURE)
        && !(token.is("may") && token.word().isCapitalized());
  }

  private boolean isPast(int i, String key) {
    boolean verb = english && ((key.length() > 4 && key.endsWith("ed")) || IRREGULAR.contains(key));
    return verb || cursor.isA(i, Category.PAST);
  }
}
