package org.nutgraf.internal.time;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;

/** Tells the tense of the verb nearest to an expression, by a light look at the words beside it. */
final class TenseReader {
  private static final int REACH_BACK = 24;
  private static final int REACH_ON = 10;
  private static final Set<String> IRREGULAR = irregular();

  private final Vocabulary vocabulary;

  TenseReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  private static Set<String> irregular() {
    return Lexicons.rows("en/irregular-verbs").stream()
        .flatMap(
            row -> List.of(row.get(1).split("/")).stream().filter(form -> !form.equals(row.get(0))))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The tense beside the tokens of an expression, from {@code first} to {@code last} of its
   * sentence.
   */
  Tense beside(Found found, List<Token> tokens, int first, int end) {
    if (found.firstToken() > first && isA(tokens, found.firstToken() - 1, Category.AIM)) {
      return Tense.FUTURE;
    }
    for (int i = found.firstToken() - 1;
        i >= Math.max(first, found.firstToken() - REACH_BACK);
        i--) {
      Tense tense = of(tokens, i, first);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
      if (tokens.get(i).is(";")) {
        break;
      }
    }
    for (int i = found.endToken(); i < Math.min(end, found.endToken() + REACH_ON); i++) {
      Tense tense = of(tokens, i, first);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
      // A comma right after the expression sets it before its clause; any other mark ends one.
      if (tokens.get(i).word().kind() == TokenKind.PUNCTUATION && i > found.endToken()) {
        break;
      }
    }
    return Tense.UNKNOWN;
  }

  private Tense of(List<Token> tokens, int i, int first) {
    String key = tokens.get(i).key();
    if (isA(tokens, i, Category.FUTURE)) {
      return Tense.FUTURE;
    }
    boolean past =
        (vocabulary.hasEnglishVerbs()
                && ((key.length() > 4 && key.endsWith("ed")) || IRREGULAR.contains(key)))
            || isA(tokens, i, Category.PAST);
    if (past && i > first && isA(tokens, i - 1, Category.FUTURE)) {
      return Tense.FUTURE;
    }
    return past && !tokens.get(i).word().isCapitalized() ? Tense.PAST : Tense.UNKNOWN;
  }

  private boolean isA(List<Token> tokens, int i, Category category) {
    var match = vocabulary.longest(tokens, i, i + 1);
    return match != null && match.value().stream().anyMatch(s -> s.category() == category);
  }
}
