package org.nutgraf.internal.time;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.time.Meaning.Calendar;

/**
 * Completes lists and ranges whose last member alone names the year: {@code July-November 1954},
 * {@code between January 12 and January 16, 1936}.
 */
final class Series {
  private static final int WIDEST_GAP = 3;

  private final Vocabulary vocabulary;
  private final List<Token> tokens;

  Series(Vocabulary vocabulary, List<Token> tokens) {
    this.vocabulary = vocabulary;
    this.tokens = tokens;
  }

  /** The expressions of a sentence, with their years as far as their neighbours name them. */
  List<Found> complete(List<Found> found) {
    List<Found> completed = new ArrayList<>(found);
    for (int i = completed.size() - 2; i >= 0; i--) {
      Found here = completed.get(i);
      Found next = completed.get(i + 1);
      if (here.meaning() instanceof Calendar first
          && next.meaning() instanceof Calendar last
          && first.year() == 0
          && first.month() > 0
          && last.year() > 0
          && last.month() > 0
          && (first.day() > 0) == (last.day() > 0)
          && isJoined(here.endToken(), next.firstToken())) {
        boolean over = first.month() > last.month();
        Calendar dated = first.withYear(over ? last.year() - 1 : last.year());
        completed.set(i, new Found(dated, here.firstToken(), here.endToken()));
      }
    }
    return completed;
  }

  /** Whether nothing but words and marks of a list stand between two tokens. */
  private boolean isJoined(int from, int to) {
    if (to - from > WIDEST_GAP) {
      return false;
    }
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      var match = vocabulary.longest(tokens, i, i + 1);
      boolean joins =
          token.word().kind() == TokenKind.PUNCTUATION
              || (match != null
                  && match.value().stream()
                      .anyMatch(
                          s -> s.category() == Category.AND || s.category() == Category.ARTICLE));
      if (!joins) {
        return false;
      }
    }
    return true;
  }
}
