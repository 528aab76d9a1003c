package org.nutgraf.internal.quote;

/**
 * A run of tokens.
 *
 * @param first index of the first token
 * @param end index after the last token
 */
record TokenRange(int first, int end) {
  int length() {
    return end - first;
  }

  boolean isEmpty() {
    return end <= first;
  }

  boolean contains(int token) {
    return first <= token && token < end;
  }

  boolean contains(TokenRange other) {
    return first <= other.first && other.end <= end;
  }

  boolean overlaps(TokenRange other) {
    return first < other.end && other.first < end;
  }
}
