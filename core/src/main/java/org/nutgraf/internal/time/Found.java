package org.nutgraf.internal.time;

/**
 * An expression found.
 *
 * @param meaning what it says
 * @param firstToken index of its first token
 * @param endToken index after its last token
 * @param endsRange whether it is the end of a range that the expression before it starts
 */
record Found(Meaning meaning, int firstToken, int endToken, boolean endsRange) {
  Found withMeaning(Meaning other) {
    return new Found(other, firstToken, endToken, endsRange);
  }

  Found asEndOfRange() {
    return new Found(meaning, firstToken, endToken, true);
  }
}
