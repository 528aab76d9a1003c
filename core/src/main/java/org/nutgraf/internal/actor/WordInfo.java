package org.nutgraf.internal.actor;

import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.scan.Word;
import org.nutgraf.internal.scan.WordCase;

/** What is known of a distinct word of one article: lexicons and how the article writes it. */
final class WordInfo {
  final Word word;
  final int traits;

  /** The key without accents. */
  final String plain;

  final int keyHash;
  final int formHash;

  /** Its sorts of characters, runs of one sort once: {@code Xx}, {@code X}, {@code X.X.}. */
  final int shape;

  /** Its sorts of characters one by one, at most eight. */
  final int longShape;

  /** How often it stands capitalised where ordinary words do not. */
  int capitalized;

  /** How often it stands in lower case. */
  int lower;

  /** What the article tells of it elsewhere: bits of {@link Evidence}. */
  int evidence;

  /** Sums of weights for each distance from a labelled token, kept by the tagger. */
  final float[] @Nullable [] sums = new float[2 * TagFeatures.WINDOW + 1][];

  WordInfo(Word word, int traits) {
    this.word = word;
    this.traits = traits;
    this.plain = Spelling.plain(word.key());
    this.keyHash = plain.hashCode();
    this.formHash = word.form().hashCode();
    this.shape = Shape.brief(word.form());
    this.longShape = Shape.full(word.form());
  }

  boolean has(int any) {
    return (traits & any) != 0;
  }

  boolean isCapitalized() {
    return word.kind() == TokenKind.WORD && word.isCapitalized();
  }

  boolean isUpper() {
    return word.wordCase() == WordCase.UPPER;
  }

  boolean isLower() {
    return word.wordCase() == WordCase.LOWER;
  }

  /** Whether it is an everyday word unless the article itself uses it as a name. */
  boolean isOrdinary() {
    return has(Trait.COMMON | Trait.NOT_NAME) && (capitalized == 0 || lower > 0);
  }

  /**
   * How the article writes it elsewhere: capitalised and in lower case, each never, once, often.
   */
  int usage() {
    return Math.min(capitalized, 2) * 3 + Math.min(lower, 2);
  }

  int suffix(int length) {
    return hash(Math.max(0, plain.length() - length), plain.length()) * 31 + length;
  }

  int prefix(int length) {
    return hash(0, Math.min(plain.length(), length)) * 31 - length;
  }

  /** The hash code of a part, without a string of its own. */
  private int hash(int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + plain.charAt(i);
    }
    return hash;
  }
}
