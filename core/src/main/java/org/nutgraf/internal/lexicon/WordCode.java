package org.nutgraf.internal.lexicon;

import java.util.Locale;

/**
 * Numbers of 64 bits that stand for words, so that a large word list is a table of numbers: quick
 * to read, small, and looked up without touching a string. Of a million words, two share a number
 * with a chance of one in ten million.
 */
public final class WordCode {
  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private WordCode() {}

  /**
   * {@return the code of a word; never 0}
   *
   * @param word the word in lower case
   */
  public static long of(CharSequence word) {
    return of(word, 0, word.length());
  }

  /**
   * {@return the code of a word within a text; never 0}
   *
   * @param text holds the word in lower case
   * @param start offset of its first character
   * @param end offset after its last character
   */
  public static long of(CharSequence text, int start, int end) {
    long code = (long) end - start;
    for (int i = start; i < end; i++) {
      code = add(code, text.charAt(i));
    }
    return finished(code);
  }

  /** The code so far, begun with the word's length, and its next character. */
  static long add(long code, char c) {
    long next = (code ^ c) * MULTIPLIER;
    return next ^ (next >>> 32);
  }

  static long finished(long code) {
    return code == 0 ? 1 : code;
  }

  /**
   * {@return the code of a word as a list may spell it; never 0}
   *
   * @param text holds the word, with capitals or not
   * @param start offset of its first character
   * @param end offset after its last character
   */
  public static long ofAnyCase(String text, int start, int end) {
    long code = (long) end - start;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return of(text.substring(start, end).toLowerCase(Locale.ROOT));
      }
      code = add(code, c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c);
    }
    return finished(code);
  }

  /**
   * {@return the code of a word that follows others; never 0}
   *
   * @param before a number that stands for the words before
   * @param word the code of the word
   */
  public static long after(int before, long word) {
    long code = (word ^ (before * MULTIPLIER)) * MULTIPLIER;
    return finished(code ^ (code >>> 32));
  }

  /**
   * {@return the index of a code in an open hash table, or of the empty place where it belongs}
   *
   * @param codes the table; its length is a power of two, 0 is an empty place, and it is not full
   * @param code a code, not 0
   */
  public static int slot(long[] codes, long code) {
    int mask = codes.length - 1;
    int slot = (int) code & mask;
    while (codes[slot] != 0 && codes[slot] != code) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
