package org.nutgraf.internal.actor;

import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.scan.Word;
import org.nutgraf.internal.scan.WordCase;

/** What is known of a distinct word of one article: lexicons and how the article writes it. */
final class WordInfo {
  final Word word;
  final int traits;

  /** How often it stands capitalised where ordinary words do not. */
  int capitalized;

  /** How often it stands in lower case. */
  int lower;

  WordInfo(Word word, int traits) {
    this.word = word;
    this.traits = traits;
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
}
