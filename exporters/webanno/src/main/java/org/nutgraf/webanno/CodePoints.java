package org.nutgraf.webanno;

import java.util.Arrays;

/** Counts code points before a position in a text, in time that does not grow with the text. */
final class CodePoints {
  private final String text;

  /** Where the second halves of surrogate pairs stand. */
  private final int[] lowHalves;

  CodePoints(String text) {
    this.text = text;
    int[] found = new int[8];
    int size = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        if (size == found.length) {
          found = Arrays.copyOf(found, size * 2);
        }
        found[size++] = i;
      }
    }
    lowHalves = Arrays.copyOf(found, size);
  }

  /** How many code points there are before a position in UTF-16 code units. */
  int before(int position) {
    int place = Arrays.binarySearch(lowHalves, position);
    return position - (place < 0 ? -place - 1 : place);
  }

  /** The position so many code points further left, or the start. */
  int left(int position, int count) {
    int left = position;
    for (int i = 0; i < count && left > 0; i++) {
      left = text.offsetByCodePoints(left, -1);
    }
    return left;
  }

  /** The position so many code points further right, or the end. */
  int right(int position, int count) {
    int right = position;
    for (int i = 0; i < count && right < text.length(); i++) {
      right = text.offsetByCodePoints(right, 1);
    }
    return right;
  }
}
