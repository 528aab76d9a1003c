package org.nutgraf.internal.scan;

import org.jspecify.annotations.Nullable;

/**
 * The words that were met of late, so that a word that many articles use is examined once. It holds
 * a fixed number of words: a new one takes the place of an old one.
 *
 * <p>Safe for all threads without a lock: a word is immutable and is seen whole or not at all; at
 * worst it is examined twice.
 */
final class WordTable {
  private static final int SIZE = 1 << 15;

  private final @Nullable Word[] words = new Word[SIZE];

  /** The word of a range of folded text; fillers inside are dropped. */
  Word get(FoldedText text, int start, int end, TokenKind kind) {
    int slot = hash(text.text(), start, end) & (SIZE - 1);
    Word first = words[slot];
    if (first != null && isAt(first, kind, text.text(), start, end)) {
      return first;
    }
    // Each word has two places, lest two frequent words put each other out time and again.
    Word second = words[slot ^ 1];
    if (second != null && isAt(second, kind, text.text(), start, end)) {
      return second;
    }
    Word word = Word.of(text.plain(start, end), kind);
    // A form with a filler inside is rare: it is built anew rather than found again.
    if (word.isShort() && word.form().length() == end - start) {
      words[first == null ? slot : slot ^ 1] = word;
    }
    return word;
  }

  private static boolean isAt(Word word, TokenKind kind, String text, int start, int end) {
    String form = word.form();
    return form.length() == end - start && word.kind() == kind && text.startsWith(form, start);
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    // Spreads the high bits, as the table looks at the low ones.
    return hash ^ (hash >>> 15);
  }
}
