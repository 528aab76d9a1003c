package org.nutgraf.internal.scan;

/** How a word is capitalised. */
public enum WordCase {
  /** No letter with case: digits, punctuation, Arabic, Chinese. */
  NONE,
  /** {@code talks}. */
  LOWER,
  /** First letter upper case, no other: {@code Iran}, {@code A}. */
  CAPITALIZED,
  /** At least two letters, all upper case: {@code KDPI}, {@code U.S.}. */
  UPPER,
  /** Anything else: {@code McDonald}, {@code iPhone}. */
  MIXED;

  static WordCase of(String word) {
    int upper = 0;
    int lower = 0;
    boolean first = false;
    for (int i = 0; i < word.length(); ) {
      int c = word.codePointAt(i);
      if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
        first |= upper + lower == 0;
        upper++;
      } else if (Character.isLowerCase(c)) {
        lower++;
      }
      i += Character.charCount(c);
    }
    if (upper == 0) {
      return lower == 0 ? NONE : LOWER;
    }
    if (lower == 0 && upper > 1) {
      return UPPER;
    }
    return first && upper == 1 ? CAPITALIZED : MIXED;
  }
}
