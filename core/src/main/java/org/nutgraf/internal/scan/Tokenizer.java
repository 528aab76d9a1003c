package org.nutgraf.internal.scan;

import static org.nutgraf.internal.scan.FoldedText.FILLER;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nutgraf.internal.lexicon.Lexicons;

/**
 * Cuts folded text into tokens, in one pass and in linear time.
 *
 * <p>Hyphens stand alone ({@code Iran} {@code -} {@code Iraq}); clitics are cut off ({@code Iran}
 * {@code ’s}, {@code did} {@code n’t}); the dot of an abbreviation or initial belongs to its word
 * ({@code Mr.}, {@code U.S.}, {@code J.}).
 *
 * <p>One tokenizer serves one text.
 */
public final class Tokenizer {
  private static final String SINGLE_QUOTES = "'’‘‚‛`´‹›";
  private static final String DOUBLE_QUOTES = "\"“”„‟«»「」『』〝〞";
  private static final Set<String> CLITICS = Set.of("s", "m", "re", "ve", "ll", "d");
  private static final int LONGEST_ABBREVIATION = 8;

  /** In English, marks and the blank before included; a guess for the size of the list. */
  private static final int CHARACTERS_A_TOKEN = 5;

  /** Shared by all texts; what it says of a word never changes. */
  private static final WordTable WORDS = new WordTable();

  private final FoldedText text;
  private final String chars;
  private final Set<String> abbreviations;

  /**
   * Prepares to read a text.
   *
   * @param text the folded text
   */
  public Tokenizer(FoldedText text) {
    this.text = text;
    this.chars = text.text();
    this.abbreviations = Lexicons.words("abbreviations");
  }

  /**
   * {@return the tokens of a whole text}
   *
   * @param text the folded text
   */
  public static List<Token> tokens(FoldedText text) {
    List<Token> tokens = new ArrayList<>(text.length() / CHARACTERS_A_TOKEN);
    new Tokenizer(text).tokenize(0, text.length(), tokens);
    return tokens;
  }

  /**
   * Appends the tokens of a range.
   *
   * @param start offset of the first character
   * @param end offset after the last character
   * @param out where the tokens go
   */
  public void tokenize(int start, int end, List<Token> out) {
    int i = start;
    while (i < end) {
      char c = chars.charAt(i);
      if (FoldedText.isBlank(c)) {
        i++;
      } else {
        i = token(i, end, out);
      }
    }
  }

  private int token(int i, int end, List<Token> out) {
    char c = chars.charAt(i);
    int linkEnd = Links.end(chars, i, end);
    if (linkEnd > i) {
      return add(i, linkEnd, TokenKind.LINK, out);
    }
    if (Character.isDigit(c)) {
      return add(i, numberEnd(i, end), TokenKind.NUMBER, out);
    }
    if (isLetter(i, end)) {
      return word(i, end, out);
    }
    int clitic = cliticEnd(i, end);
    if (clitic > i && !out.isEmpty() && out.get(out.size() - 1).end() == i) {
      return add(i, clitic, TokenKind.WORD, out);
    }
    return mark(i, end, out);
  }

  private int mark(int i, int end, List<Token> out) {
    char c = chars.charAt(i);
    if (isQuote(c)) {
      boolean doubled = (c == '\'' || c == '`') && i + 1 < end && chars.charAt(i + 1) == c;
      return add(i, doubled ? i + 2 : i + 1, TokenKind.QUOTE, out);
    }
    int next = i + Character.charCount(chars.codePointAt(i));
    if (c == '.' || c == '-' || c == '—' || c == '–') {
      while (next < end && chars.charAt(next) == c) {
        next++;
      }
    }
    return add(i, Math.min(next, end), TokenKind.PUNCTUATION, out);
  }

  private int word(int start, int end, List<Token> out) {
    int i = wordEnd(start, end);
    int dotted = abbreviationEnd(start, i, end);
    if (dotted > i) {
      return add(start, dotted, TokenKind.WORD, out);
    }
    int negation = negationStart(start, i, end);
    if (negation > start) {
      add(start, negation, TokenKind.WORD, out);
      return add(negation, i + 2, TokenKind.WORD, out);
    }
    return add(start, i, TokenKind.WORD, out);
  }

  private int wordEnd(int start, int end) {
    int i = start;
    while (i < end) {
      if (isLetter(i, end) || chars.charAt(i) == FILLER || Character.isDigit(chars.charAt(i))) {
        i += Character.charCount(chars.codePointAt(i));
      } else if (isInner(i, end)) {
        i++;
      } else {
        break;
      }
    }
    i = Math.min(i, end);
    while (i > start && chars.charAt(i - 1) == FILLER) {
      i--;
    }
    return i;
  }

  /**
   * An apostrophe or ampersand between letters: {@code O’Brien}, {@code L’Éclaireur}, {@code AT&T}.
   */
  private boolean isInner(int i, int end) {
    char c = chars.charAt(i);
    if (c == '&') {
      return i + 1 < end
          && Character.isUpperCase(chars.charAt(i - 1))
          && Character.isUpperCase(chars.charAt(i + 1));
    }
    boolean apostrophe = c == '\'' || c == '’';
    return apostrophe
        && i + 1 < end
        && Character.isLetter(chars.charAt(i + 1))
        && cliticEnd(i, end) < 0
        && negationStart(i - 1, i, end) < 0;
  }

  /** The end of a clitic that starts with the apostrophe at {@code i}, or -1. */
  private int cliticEnd(int i, int end) {
    char c = chars.charAt(i);
    if (c != '\'' && c != '’') {
      return -1;
    }
    int j = i + 1;
    while (j < end && j < i + 4 && Character.isLetter(chars.charAt(j))) {
      j++;
    }
    boolean clitic = j > i + 1 && j <= i + 3 && CLITICS.contains(lower(i + 1, j));
    return clitic ? j : -1;
  }

  /** Where {@code n’t} starts if {@code end} is the apostrophe in it, or -1. */
  private int negationStart(int start, int apostrophe, int end) {
    boolean negation =
        apostrophe + 1 < end
            && apostrophe - 1 >= start
            && (chars.charAt(apostrophe) == '\'' || chars.charAt(apostrophe) == '’')
            && (chars.charAt(apostrophe + 1) == 't' || chars.charAt(apostrophe + 1) == 'T')
            && (chars.charAt(apostrophe - 1) == 'n' || chars.charAt(apostrophe - 1) == 'N')
            && (apostrophe + 2 >= end || !Character.isLetter(chars.charAt(apostrophe + 2)));
    return negation ? apostrophe - 1 : -1;
  }

  /** The end with its dot if the word is an abbreviation, an initial or dotted letters, else -1. */
  private int abbreviationEnd(int start, int wordEnd, int end) {
    if (wordEnd >= end || chars.charAt(wordEnd) != '.') {
      return -1;
    }
    int length = wordEnd - start;
    if (length == 1) {
      return dottedLettersEnd(start, end);
    }
    boolean known = length <= LONGEST_ABBREVIATION && abbreviations.contains(lower(start, wordEnd));
    return known ? wordEnd + 1 : -1;
  }

  /**
   * {@code U.S.}, {@code a.m.}, {@code J.}; a lone lower-case letter and dot is no abbreviation.
   */
  private int dottedLettersEnd(int start, int end) {
    int i = start;
    while (i + 1 < end && Character.isLetter(chars.charAt(i)) && chars.charAt(i + 1) == '.') {
      i += 2;
    }
    boolean single = i == start + 2;
    return single && !Character.isUpperCase(chars.charAt(start)) ? -1 : i;
  }

  private int numberEnd(int start, int end) {
    int i = start + 1;
    while (i < end) {
      char c = chars.charAt(i);
      boolean separator = c == '.' || c == ',' || c == ':';
      boolean inner = separator && i + 1 < end && Character.isDigit(chars.charAt(i + 1));
      if (!inner && c != FILLER && !Character.isLetterOrDigit(c)) {
        break;
      }
      i++;
    }
    return i;
  }

  private boolean isLetter(int i, int end) {
    char c = chars.charAt(i);
    if (c < 0x7F) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }
    if (Character.isHighSurrogate(c) && i + 1 < end) {
      return Character.isLetter(chars.codePointAt(i));
    }
    // Marks of Indic and Arabic scripts, and the joiners of Persian, stand inside words.
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || c == '\u200C'
        || c == '\u200D';
  }

  private static boolean isQuote(char c) {
    return SINGLE_QUOTES.indexOf(c) >= 0 || DOUBLE_QUOTES.indexOf(c) >= 0;
  }

  private String lower(int start, int end) {
    return chars.substring(start, end).toLowerCase(Locale.ROOT);
  }

  private int add(int start, int end, TokenKind kind, List<Token> out) {
    out.add(new Token(start, end, WORDS.get(text, start, end, kind)));
    return end;
  }
}
