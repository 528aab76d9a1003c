package org.nutgraf.internal.structure;

import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.scan.WordCase;

/** Reads the traits that a block has by itself: its size, its words, its phrases. */
final class ShapeTraits {
  private static final String QUOTES = "\"“„«»‘'‚”’「『";
  private static final String BARS = "|·•>/›";
  private static final String STOPS = ".!?…。";

  /** Shares of function words are told in tenths, of capitalised words in fifths. */
  private static final int TENTHS = 10;

  private static final int FIFTHS = 5;
  private static final int FEWEST_WORDS = 4;
  private static final int SHORT = 12;

  private final FoldedText text;
  private final PageBlock block;
  private final TraitTable table;
  private final int index;
  private int words;
  private int function;
  private int capitals;
  private int lower;
  private int numbers;
  private int bars;
  private int stops;
  private int years;
  private boolean date;
  private boolean time;

  private ShapeTraits(FoldedText text, PageBlock block, TraitTable table, int index) {
    this.text = text;
    this.block = block;
    this.table = table;
    this.index = index;
  }

  static void read(
      FoldedText text, PageBlock block, LanguageGuess languages, TraitTable table, int index) {
    ShapeTraits traits = new ShapeTraits(text, block, table, index);
    for (Token token : block.head()) {
      traits.count(token, languages);
    }
    traits.setShape();
    traits.setWords();
    traits.setPhrases();
  }

  private void count(Token token, LanguageGuess languages) {
    String form = token.form();
    switch (token.word().kind()) {
      case WORD -> {
        words++;
        function += languages.isFunctionWord(token.word()) ? 1 : 0;
        capitals += token.word().isCapitalized() ? 1 : 0;
        lower += hasLowerCase(token) ? 1 : 0;
      }
      case NUMBER -> {
        numbers++;
        time |= form.indexOf(':') > 0;
        years += isYear(form) ? 1 : 0;
        date |= isDate(form);
      }
      default -> {
        bars += BARS.contains(form) ? 1 : 0;
        stops += token.word().kind() == TokenKind.PUNCTUATION && STOPS.contains(form) ? 1 : 0;
      }
    }
  }

  private static boolean hasLowerCase(Token token) {
    WordCase form = token.word().wordCase();
    return form == WordCase.LOWER
        || (form == WordCase.CAPITALIZED && token.end() - token.start() > 1);
  }

  private static boolean isYear(String form) {
    return form.length() == 4 && (form.startsWith("20") || form.startsWith("19"));
  }

  /** {@code 3.4.2021}. */
  private static boolean isDate(String form) {
    return form.length() >= 6 && form.length() <= 10 && form.indexOf('.') != form.lastIndexOf('.');
  }

  private void setShape() {
    int end = 0;
    if (block.isCut()) {
      end = 2;
    } else if (block.endsSentence()) {
      end = 1;
    } else if (text.charAt(block.span().end() - 1) == ':') {
      end = 3;
    }
    int size = TraitTable.step(block.wordCount(), 2, 3, 4, 6, 9, 14, 21, 40);
    table.set(index, Trait.SHAPE, size * 4 + end);
    table.set(index, Trait.OPENING, opening());
  }

  private int opening() {
    char c = text.charAt(block.span().start());
    if (Character.isUpperCase(c)) {
      return 0;
    }
    if (Character.isLowerCase(c)) {
      return 1;
    }
    if (Character.isDigit(c)) {
      return 2;
    }
    if (QUOTES.indexOf(c) >= 0) {
      return 3;
    }
    if (block.isBulleted()) {
      return 4;
    }
    return c == '(' || c == '[' ? 5 : 6;
  }

  private void setWords() {
    if (words >= FEWEST_WORDS) {
      table.set(index, Trait.FUNCTION_WORDS, 1 + Math.min(4, function * TENTHS / words));
    }
    if (words > 0) {
      boolean upper = lower == 0 && capitals > 0;
      table.set(index, Trait.CAPITALS, upper ? FIFTHS : capitals * FIFTHS / (words + 1));
    }
    table.set(index, Trait.NUMBERS, numbers());
    table.set(index, Trait.BARS, bars);
    table.set(index, Trait.SENTENCES, Math.max(0, stops - 1));
  }

  private int numbers() {
    if (words < SHORT && time) {
      return 4;
    }
    if (words < SHORT && (date || (years > 0 && numbers > 1))) {
      return 3;
    }
    return numbers == 0 ? 0 : numbers * 3 >= words ? 2 : 1;
  }

  private void setPhrases() {
    Families found = block.found();
    table.set(index, Trait.WHOLE, found.isWhole() ? 1 : 0);
    table.set(index, Trait.PHRASE, family(found.opening()));
    table.set(index, Trait.PHRASE_INSIDE, family(found.inside()));
  }

  private static int family(@Nullable Furniture family) {
    return family == null ? 0 : 1 + family.ordinal();
  }
}
