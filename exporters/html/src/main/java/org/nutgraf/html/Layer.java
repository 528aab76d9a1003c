package org.nutgraf.html;

import java.util.Arrays;

/**
 * Marks on a text that do not overlap: of those that would, the first stays, or the longer of two
 * that start together. What is marked is told by a number.
 */
final class Layer {
  private static final int ROOM = 128;

  private final String text;

  /** The start in the upper half, the place in {@link #ends} and {@link #subjects} below. */
  private long[] order = new long[ROOM];

  private int[] ends = new int[ROOM];
  private int[] subjects = new int[ROOM];
  private int added;

  /** The marks that stay, by position. */
  private int[] kept = new int[0];

  Layer(String text) {
    this.text = text;
  }

  /** Adds a mark; an empty one, or one that cuts a character in two, is left out. */
  void add(int start, int end, int subject) {
    if (start == end || cutsPair(start) || cutsPair(end)) {
      return;
    }
    if (added == ends.length) {
      order = Arrays.copyOf(order, added * 2);
      ends = Arrays.copyOf(ends, added * 2);
      subjects = Arrays.copyOf(subjects, added * 2);
    }
    order[added] = ((long) start << 32) | added;
    ends[added] = end;
    subjects[added] = subject;
    added++;
  }

  private boolean cutsPair(int at) {
    return at > 0
        && at < text.length()
        && Character.isLowSurrogate(text.charAt(at))
        && Character.isHighSurrogate(text.charAt(at - 1));
  }

  /** To be called once, after the last mark was added. */
  void settle() {
    Arrays.sort(order, 0, added);
    kept = new int[added * 3];
    int size = 0;
    int lastStart = -1;
    int lastEnd = 0;
    for (int i = 0; i < added; i++) {
      int start = (int) (order[i] >>> 32);
      int place = (int) order[i];
      if (start == lastStart && ends[place] > lastEnd) {
        size -= 3;
      } else if (start < lastEnd) {
        continue;
      }
      kept[size] = start;
      kept[size + 1] = ends[place];
      kept[size + 2] = subjects[place];
      size += 3;
      lastStart = start;
      lastEnd = ends[place];
    }
    kept = Arrays.copyOf(kept, size);
  }

  int size() {
    return kept.length / 3;
  }

  int start(int mark) {
    return kept[mark * 3];
  }

  int end(int mark) {
    return kept[mark * 3 + 1];
  }

  int subject(int mark) {
    return kept[mark * 3 + 2];
  }

  /** The first mark that ends after a position. */
  int firstAfter(int position) {
    int low = 0;
    int high = size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (end(middle) <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
