package org.nutgraf.internal.structure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.scan.WordCase;
import org.nutgraf.model.Dateline;
import org.nutgraf.text.Span;

/**
 * Reads place, date and agency at the head of a paragraph: {@code GALWAY, Ireland (AP) —}, {@code
 * NEW DELHI, Nov 22:}, {@code March 4 (Reuters) -}.
 */
final class Datelines {
  private static final int LONGEST = 16;
  private static final int LONGEST_AGENCY = 5;
  private static final Set<String> MONTHS =
      Lexicons.rows("months").stream()
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  private final FoldedText text;
  private final List<Token> words;
  private int next;
  private int placeEnd;
  private boolean upperCase;
  private boolean hasDay;
  private @Nullable Span agency;

  private Datelines(FoldedText text, List<Token> words) {
    this.text = text;
    this.words = words.subList(0, Math.min(LONGEST, words.size()));
  }

  /** The dateline at the head of a block, with its dash. */
  static Optional<Dateline> at(FoldedText text, PageBlock block) {
    return new Datelines(text, block.head()).read();
  }

  private Optional<Dateline> read() {
    readPlace();
    readRegionAndDay();
    readAgency();
    boolean place = placeEnd > 0 && (upperCase || agency != null || isKnownAlone());
    if ((!place && agency == null) || !isAt(next) || !isEnd(words.get(next))) {
      return Optional.empty();
    }
    if (next + 1 >= words.size() || words.get(next).end() == words.get(next + 1).start()) {
      return Optional.empty();
    }
    Span span = new Span(words.get(0).start(), words.get(next).end());
    return Optional.of(
        new Dateline(
            span,
            text.source().text(span),
            place ? Optional.of(textOf(0, placeEnd)) : Optional.empty(),
            Optional.ofNullable(agency).map(text.source()::text)));
  }

  private void readPlace() {
    upperCase = true;
    if (isDay(0, 1) || isDay(1, 0)) {
      // March 4 (Reuters) -
      next = 2;
      hasDay = true;
      return;
    }
    while (isAt(next) && isPlaceWord(words.get(next))) {
      Token word = words.get(next);
      upperCase &= word.word().kind() != TokenKind.WORD || isUpper(word);
      next++;
    }
    placeEnd = next;
  }

  private boolean isDay(int month, int day) {
    return isAt(1)
        && MONTHS.contains(words.get(month).key())
        && words.get(day).word().kind() == TokenKind.NUMBER;
  }

  private boolean isPlaceWord(Token token) {
    boolean attached = next > 0 && token.start() == words.get(next - 1).end();
    if (token.word().kind() == TokenKind.WORD) {
      // Stratford-upon-Avon
      return token.word().isCapitalized() || (attached && words.get(next - 1).is("-"));
    }
    boolean inner = token.is("-") || token.is("/") || token.is("'") || token.is("’");
    return inner && attached;
  }

  private static boolean isUpper(Token token) {
    return token.word().wordCase() == WordCase.UPPER || token.end() - token.start() == 1;
  }

  /** {@code , Ireland}, {@code , N.Y.}, {@code , Nov 22}. */
  private void readRegionAndDay() {
    while (next > 0 && isAt(next) && words.get(next).is(",")) {
      int i = next + 1;
      while (isAt(i)
          && (words.get(i).word().isCapitalized()
              || words.get(i).word().kind() == TokenKind.NUMBER)) {
        hasDay |= words.get(i).word().kind() == TokenKind.NUMBER;
        i++;
      }
      if (i == next + 1) {
        return;
      }
      next = i;
    }
  }

  private void readAgency() {
    if (!isAt(next) || !words.get(next).is("(")) {
      return;
    }
    int end = next + 1;
    while (isAt(end) && end <= next + LONGEST_AGENCY && !words.get(end).is(")")) {
      end++;
    }
    if (isAt(end) && words.get(end).is(")") && end > next + 1) {
      agency = new Span(words.get(next + 1).start(), words.get(end - 1).end());
      next = end + 1;
    }
  }

  private boolean isAt(int i) {
    return i < words.size();
  }

  /** A colon ends as well what a label would not be: a place with a day, or one that is known. */
  private boolean isEnd(Token token) {
    return isDash(token)
        || (token.is(":") && upperCase && (hasDay || agency != null || isKnownPlace()));
  }

  /** {@code Berlin – Der Bundestag}: a known place, a dash, and a sentence begins. */
  private boolean isKnownAlone() {
    return next == placeEnd
        && isAt(next + 1)
        && isDash(words.get(next))
        && words.get(next).start() > words.get(next - 1).end()
        && words.get(next + 1).word().isCapitalized()
        && isKnownPlace();
  }

  private boolean isKnownPlace() {
    StringBuilder name = new StringBuilder(textOf(0, placeEnd).toLowerCase(Locale.ROOT));
    for (int i = 0; i < name.length(); i++) {
      if (i == 0 || !Character.isLetter(name.charAt(i - 1))) {
        name.setCharAt(i, Character.toUpperCase(name.charAt(i)));
      }
    }
    return Lexicons.words("en/places").contains(name.toString());
  }

  private static boolean isDash(Token token) {
    return token.is("—") || token.is("–") || token.is("-") || token.is("--");
  }

  private String textOf(int first, int end) {
    Span span = new Span(words.get(first).start(), words.get(end - 1).end());
    return text.source().text(span);
  }
}
