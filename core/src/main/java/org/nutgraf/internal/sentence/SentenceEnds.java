package org.nutgraf.internal.sentence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.scan.WordCase;

/**
 * Decides after which tokens a sentence ends. A stop ends one unless what stands around it says
 * that it belongs to an abbreviation, a number or a quotation that the sentence goes on after.
 */
final class SentenceEnds {
  /** Marks that end a sentence in any script; runs of dots are one token. */
  private static final Set<String> STOPS =
      Set.of(".", "!", "?", "…", "。", "｡", "．", "؟", "۔", "।", "॥", "։", "።", "‼", "⁇", "⁈", "⁉");

  private static final Set<String> OPENING_QUOTES = Set.of("“", "„", "‚", "‛", "‟", "「", "『", "〝");
  private static final Set<String> CLOSING_BRACKETS = Set.of(")", "]", "}", "〉", "》", "）", "】");

  /** Abbreviations that often end a sentence, and go on in lower case where they do not. */
  private static final Set<String> FINAL_ABBREVIATIONS = Set.of("a.m.", "p.m.", "etc.", "usw.");

  /** Abbreviations before a number that are also words: {@code No. 5}, {@code Art. 12}. */
  private static final Set<String> BEFORE_NUMBER =
      Set.of("no", "nos", "art", "p", "pp", "vol", "fig", "sec", "ch", "nr", "abs", "op", "mar");

  /** Verbs of saying after a quoted question or exclamation: {@code “Why?” Hussein asked.} */
  private static final Set<String> SAYING =
      Set.of(
          "added",
          "asked",
          "called",
          "cried",
          "demanded",
          "exclaimed",
          "replied",
          "said",
          "says",
          "shouted",
          "told",
          "tweeted",
          "wondered",
          "wrote",
          "yelled",
          "fragte",
          "rief",
          "sagte");

  private static final Set<String> MONTHS =
      Lexicons.rows("months").stream()
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_ORDINAL = 2;

  private final List<Token> tokens;
  private final SentenceStarters starters;
  private final Abbreviations abbreviations;
  private final Enclosures enclosures;
  private final boolean german;

  SentenceEnds(List<Token> tokens, String language) {
    this.tokens = tokens;
    this.starters = SentenceStarters.of(language);
    this.abbreviations = Abbreviations.of(language);
    this.enclosures = new Enclosures(tokens);
    this.german = language.startsWith("de");
  }

  /**
   * Where the sentence ends that token {@code i} may end.
   *
   * @param first index of the first token of the sentence
   * @param limit index after the last token of the passage
   * @return index after the sentence's last token, closing marks included, or -1 if it goes on
   */
  int after(int i, int first, int limit) {
    Token token = tokens.get(i);
    boolean stop = isStop(token);
    boolean abbreviation = !stop && isAbbreviation(token);
    if (!stop && !abbreviation) {
      return -1;
    }
    int next = afterClosingMarks(i + 1, limit);
    if (next == limit) {
      return next;
    }
    boolean ends =
        abbreviation
            ? endsAfterAbbreviation(token, next, limit)
            : endsAfterStop(i, next, first, limit);
    return ends && !goesOn(i, next, first, limit) ? next : -1;
  }

  private boolean goesOn(int stop, int next, int first, int limit) {
    return abbreviations.endAt(tokens, stop, first)
        || enclosures.goOn(stop, next, first, limit)
        || Notices.goOn(tokens, next, limit);
  }

  private static boolean isStop(Token token) {
    return token.word().kind() == TokenKind.PUNCTUATION
        && (STOPS.contains(token.form()) || token.form().startsWith(".."));
  }

  private static boolean isAbbreviation(Token token) {
    return token.word().kind() == TokenKind.WORD && token.form().endsWith(".");
  }

  /** Skips quotation marks and brackets that close after a stop. */
  private int afterClosingMarks(int from, int limit) {
    int i = from;
    while (i < limit && (isStop(tokens.get(i)) || closes(i, limit))) {
      i++;
    }
    return i;
  }

  private boolean closes(int i, int limit) {
    Token token = tokens.get(i);
    boolean attached = token.start() == tokens.get(i - 1).end();
    if (CLOSING_BRACKETS.contains(token.form())) {
      return true;
    }
    if (token.word().kind() != TokenKind.QUOTE || OPENING_QUOTES.contains(token.form())) {
      return token.is("“") && attached && !isAttachedToNext(i, limit);
    }
    // French sets a blank before its closing mark; another mark with a blank before it opens.
    return attached ? !opensNext(i, limit) : token.is("»") && !isAttachedToNext(i, limit);
  }

  /** A mark between two sentences without blanks: {@code end."Next}. */
  private boolean opensNext(int i, int limit) {
    return isAttachedToNext(i, limit)
        && tokens.get(i + 1).word().kind() == TokenKind.WORD
        && !tokens.get(i).is("”")
        && !tokens.get(i).is("’");
  }

  private boolean isAttachedToNext(int i, int limit) {
    return i + 1 < limit && tokens.get(i).end() == tokens.get(i + 1).start();
  }

  private boolean endsAfterStop(int stop, int next, int first, int limit) {
    Token after = tokens.get(next);
    Token before = stop > first ? tokens.get(stop - 1) : null;
    boolean dot = tokens.get(stop).is(".");
    if (dot && before != null && goesOnAfterDot(before, after, stop, next, first)) {
      return false;
    }
    Token word = wordAt(next, limit);
    if (word.word().wordCase() == WordCase.LOWER) {
      return word.start() != after.start()
          && dot
          && tokens.get(next).word().kind() == TokenKind.QUOTE;
    }
    if (!dot && next > stop + 1 && isSaying(next, limit)) {
      return false;
    }
    return !isContinuation(after);
  }

  /** Comma, colon and the like after a stop: the stop was none. */
  private static boolean isContinuation(Token after) {
    return after.is(",") || after.is(";") || after.is(":") || after.is("/") || after.is("%");
  }

  private boolean goesOnAfterDot(Token before, Token after, int stop, int next, int first) {
    boolean attached = tokens.get(stop).end() == after.start();
    boolean number = after.word().kind() == TokenKind.NUMBER;
    if (number && BEFORE_NUMBER.contains(before.key())) {
      return true;
    }
    if (before.word().kind() == TokenKind.NUMBER && next == stop + 1) {
      return isOrdinal(before, after, stop, first);
    }
    // A missing blank after a full stop is common in scraped text; file and site names are too.
    return attached
        && after.word().kind() == TokenKind.WORD
        && (before.word().wordCase() != WordCase.LOWER || !after.word().isCapitalized());
  }

  /** {@code 1. Item} opens a list; {@code 3. April} is how German writes the third. */
  private boolean isOrdinal(Token number, Token after, int stop, int first) {
    if (stop - 1 == first && number.form().length() <= LONGEST_ORDINAL) {
      return true;
    }
    return german
        && number.form().length() <= LONGEST_ORDINAL
        && !starters.contains(after.key())
        && after.word().kind() == TokenKind.WORD;
  }

  private boolean endsAfterAbbreviation(Token abbreviation, int next, int limit) {
    Token word = wordAt(next, limit);
    if (!word.word().isCapitalized()) {
      return false;
    }
    if (starters.contains(word.key())) {
      return true;
    }
    return FINAL_ABBREVIATIONS.contains(abbreviation.key())
        && word.word().wordCase() == WordCase.CAPITALIZED
        && !word.form().endsWith("day")
        && !word.is("eastern")
        && !word.is("pacific")
        && !isDate(word, next, limit);
  }

  /** {@code 9 a.m. March 3}: a month with its day goes on with a time of day. */
  private boolean isDate(Token word, int next, int limit) {
    String key = word.key();
    String name = key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
    return MONTHS.contains(name)
        && next + 1 < limit
        && tokens.get(next + 1).word().kind() == TokenKind.NUMBER;
  }

  /** The first word from {@code i} on, past quotation marks, brackets and dashes. */
  private Token wordAt(int i, int limit) {
    int k = i;
    while (k + 1 < limit && k < i + 3 && isOpening(tokens.get(k))) {
      k++;
    }
    return tokens.get(k);
  }

  private static boolean isOpening(Token token) {
    return token.word().kind() == TokenKind.QUOTE
        || token.is("(")
        || token.is("[")
        || token.is("—")
        || token.is("–")
        || token.is("-");
  }

  private boolean isSaying(int next, int limit) {
    for (int i = next; i < limit && i <= next + LONGEST_NAME; i++) {
      if (SAYING.contains(tokens.get(i).key())) {
        return true;
      }
      if (!tokens.get(i).word().isCapitalized()) {
        return false;
      }
    }
    return false;
  }
}
