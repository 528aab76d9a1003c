package org.nutgraf.internal.actor;

import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.scan.Word;
import org.nutgraf.internal.scan.WordCase;

/** What is known of a distinct word of one article: its facts and how the article writes it. */
final class WordInfo {
  final WordFacts facts;
  final Word word;
  final int traits;

  /** The key without accents. */
  final String plain;

  /** How often it stands capitalised where ordinary words do not. */
  int capitalized;

  /** How often it stands in lower case. */
  int lower;

  /** What the article tells of it elsewhere: bits of {@link Evidence}. */
  int evidence;

  WordInfo(WordFacts facts) {
    this.facts = facts;
    this.word = facts.word;
    this.traits = facts.traits;
    this.plain = facts.plain;
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
}
