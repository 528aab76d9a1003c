package org.nutgraf.internal.actor;

import org.nutgraf.internal.scan.Word;

/** What is known of a word whatever article it stands in: lexicons and its own characters. */
final class WordFacts {
  final Word word;
  final int traits;

  /** The field of meaning of an ordinary word, else 0. */
  final int field;

  /** The key without accents. */
  final String plain;

  final int keyHash;
  final int formHash;

  /** Its sorts of characters, runs of one sort once: {@code Xx}, {@code X}, {@code X.X.}. */
  final int shape;

  /** Its sorts of characters one by one, at most eight. */
  final int longShape;

  WordFacts(Word word, int traits) {
    this.word = word;
    this.traits = Trait.plain(traits);
    this.field = Trait.field(traits);
    this.plain = Spelling.plain(word.key());
    this.keyHash = plain.hashCode();
    this.formHash = word.form().hashCode();
    this.shape = Shape.brief(word.form());
    this.longShape = Shape.full(word.form());
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
