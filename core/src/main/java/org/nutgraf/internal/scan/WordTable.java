package org.nutgraf.internal.scan;

/**
 * The distinct words of one text, so that each is examined once. Not shared between threads: every
 * parse has its own.
 */
final class WordTable {
  private static final int LEAST_SIZE = 1 << 3;
  private static final int MOST_AT_FIRST = 1 << 10;

  private Word[] words;
  private int size;

  /** A table for a text of a length; word lists are texts too, thousands of a word each. */
  WordTable(int textLength) {
    int roomy = Integer.highestOneBit(Math.min(MOST_AT_FIRST, textLength));
    words = new Word[Math.max(LEAST_SIZE, roomy)];
  }

  /** The word of a range of folded text; fillers inside are dropped. */
  Word get(FoldedText text, int start, int end, TokenKind kind) {
    int hash = hash(text.text(), start, end);
    int mask = words.length - 1;
    int slot = hash & mask;
    while (words[slot] != null) {
      Word word = words[slot];
      if (word.kind() == kind && isAt(word.form(), text.text(), start, end)) {
        return word;
      }
      slot = (slot + 1) & mask;
    }
    Word word = Word.of(text.plain(start, end), kind);
    // A form with a filler inside is rare: it is built anew rather than found again.
    if (word.form().length() == end - start) {
      words[slot] = word;
      if (++size * 2 > words.length) {
        grow();
      }
    }
    return word;
  }

  private static boolean isAt(String form, String text, int start, int end) {
    return form.length() == end - start && text.startsWith(form, start);
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    // Spreads the high bits, as the table looks at the low ones.
    return hash ^ (hash >>> 15);
  }

  private void grow() {
    Word[] old = words;
    words = new Word[old.length * 2];
    for (Word word : old) {
      if (word != null) {
        int slot = hash(word.form(), 0, word.form().length()) & (words.length - 1);
        while (words[slot] != null) {
          slot = (slot + 1) & (words.length - 1);
        }
        words[slot] = word;
      }
    }
  }
}
