package org.nutgraf.internal.lexicon;

/** A number for each word of a large list, by the word's {@link WordCode}. */
public final class WordBits {
  private static final int LEAST_SIZE = 1 << 4;

  private long[] codes;
  private int[] values;
  private int size;

  /**
   * An empty table.
   *
   * @param expected about how many words it will hold
   */
  public WordBits(int expected) {
    codes = new long[Math.max(LEAST_SIZE, Integer.highestOneBit(expected) * 4)];
    values = new int[codes.length];
  }

  /**
   * {@return the number of a word, 0 if it has none}
   *
   * @param code the word's code
   */
  public int get(long code) {
    return values[WordCode.slot(codes, code)];
  }

  /**
   * Sets bits in the number of a word.
   *
   * @param code the word's code
   * @param bits the bits; at least one
   */
  public void or(long code, int bits) {
    int slot = WordCode.slot(codes, code);
    if (codes[slot] == 0) {
      codes[slot] = code;
      size++;
    }
    values[slot] |= bits;
    if (size * 2 > codes.length) {
      grow();
    }
  }

  private void grow() {
    long[] oldCodes = codes;
    int[] oldValues = values;
    codes = new long[oldCodes.length * 4];
    values = new int[codes.length];
    for (int i = 0; i < oldCodes.length; i++) {
      if (oldCodes[i] != 0) {
        int slot = WordCode.slot(codes, oldCodes[i]);
        codes[slot] = oldCodes[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
