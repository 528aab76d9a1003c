package org.nutgraf.internal.sentence;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;

/**
 * Abbreviations of a language that no sentence ends with: {@code z. B.}, {@code Mr.}, {@code v.}
 *
 * @param words without their last dot, in lower case
 * @param spaced whether the language sets blanks between the letters of an abbreviation, so that a
 *     small letter with a dot belongs to the letter after it: {@code u. a.}
 */
record Abbreviations(Set<String> words, boolean spaced) {
  private static final Set<String> LISTED = Set.of("de", "en", "fr");
  private static final int MOST_LETTERS = 4;

  static Abbreviations of(String language) {
    String listed = Locale.forLanguageTag(language).getLanguage();
    Set<String> words =
        LISTED.contains(listed) ? Lexicons.words(listed + "/nonfinal-abbreviations") : Set.of();
    return new Abbreviations(words, !listed.equals("en"));
  }

  /**
   * Whether the dot at {@code i}, a token or the last of its token, is that of such an
   * abbreviation.
   *
   * @param first index of the first token of the sentence
   */
  boolean endAt(List<Token> tokens, int i, int first) {
    Token dot = tokens.get(i);
    if (!dot.form().endsWith(".") || (dot.is(".") && !isAttached(tokens, i, first))) {
      return false;
    }
    Token last = dot.is(".") ? tokens.get(i - 1) : dot;
    if (dot.is(".") && spaced && isSmallLetter(last)) {
      return true;
    }
    int word = dot.is(".") ? i - 1 : i;
    String key = key(last);
    String letters = lettersBefore(tokens, word, first);
    return words.contains(key)
        || (!letters.isEmpty() && words.contains(letters + key.toLowerCase(Locale.ROOT)));
  }

  /** Without its dot; a single letter as it is written: {@code v.} is not {@code V.} */
  private static String key(Token token) {
    int length = token.form().endsWith(".") ? token.form().length() - 1 : token.form().length();
    return length == 1 ? token.form().substring(0, 1) : token.key().substring(0, length);
  }

  private static boolean isAttached(List<Token> tokens, int i, int first) {
    return i > first && tokens.get(i - 1).end() == tokens.get(i).start();
  }

  private static boolean isSmallLetter(Token token) {
    return token.word().kind() == TokenKind.WORD
        && token.form().length() == 1
        && Character.isLowerCase(token.form().charAt(0));
  }

  /** The letters with dots before a token, without their blanks: {@code z.} of {@code z. B.} */
  private static String lettersBefore(List<Token> tokens, int i, int first) {
    int k = i;
    while (k - 2 >= first
        && i - k < 2 * MOST_LETTERS
        && tokens.get(k - 1).is(".")
        && isSmallLetter(tokens.get(k - 2))) {
      k -= 2;
    }
    StringBuilder letters = new StringBuilder();
    for (int n = k; n < i; n++) {
      letters.append(tokens.get(n).form());
    }
    return letters.toString();
  }
}
