package org.nutgraf.internal.structure;

import java.util.List;
import org.nutgraf.internal.scan.FoldedText;

/**
 * Tells which blocks of a page begin with the same characters, case and blanks aside. A block is
 * remembered as 64 bits of its characters: of a million blocks, two that differ are taken for equal
 * with a chance of one in ten million.
 */
final class Repeats {
  /** So many characters of two blocks are compared. */
  private static final int KEY = 120;

  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  /** A text made to fill one place of the table is not searched beyond these. */
  private static final int MOST_PROBES = 64;

  private final long[] keys;

  Repeats(FoldedText text, List<PageBlock> blocks) {
    keys = new long[blocks.size()];
    for (int i = 0; i < keys.length; i++) {
      int start = blocks.get(i).span().start();
      keys[i] = key(text, start, Math.min(blocks.get(i).span().end(), start + KEY));
    }
  }

  private static long key(FoldedText text, int start, int end) {
    long key = 0;
    boolean gap = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == FoldedText.FILLER) {
        continue;
      }
      if (FoldedText.isBlank(c)) {
        gap = true;
        continue;
      }
      if (gap) {
        key = add(key, ' ');
        gap = false;
      }
      key = add(key, Character.toLowerCase(c));
    }
    return key;
  }

  private static long add(long key, char c) {
    long next = (key ^ c) * MULTIPLIER;
    return next ^ (next >>> 32);
  }

  boolean isSame(int block, int other) {
    return keys[block] == keys[other];
  }

  /** What a consumer does with a block and the first of those that begin as it does. */
  interface Pair {
    void accept(int first, int block);
  }

  /** Passes each block that repeats an earlier one; short blocks are left out. */
  void forEach(List<PageBlock> blocks, int fewestWords, Pair pair) {
    int mask = Integer.highestOneBit(2 * keys.length + 1) * 2 - 1;
    int[] places = new int[mask + 1];
    for (int i = 0; i < keys.length; i++) {
      if (blocks.get(i).wordCount() >= fewestWords) {
        int place = place(places, mask, i);
        int first = places[place] - 1;
        if (first < 0) {
          places[place] = i + 1;
        } else if (isSame(first, i)) {
          pair.accept(first, i);
        }
      }
    }
  }

  /** Where a block that begins like this stands in the table, or may be put. */
  private int place(int[] places, int mask, int block) {
    int place = (int) (keys[block] >>> 20) & mask;
    for (int probes = 0; probes < MOST_PROBES; probes++) {
      if (places[place] == 0 || isSame(places[place] - 1, block)) {
        break;
      }
      place = (place + 1) & mask;
    }
    return place;
  }
}
