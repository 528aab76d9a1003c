package org.nutgraf.internal.actor;

/** The sorts of characters of a word: capital, small letter, digit, mark, other letter. */
final class Shape {
  private static final int LONGEST = 8;

  private Shape() {}

  /** Runs of one sort count once. */
  static int brief(String form) {
    int shape = 1;
    int last = 0;
    int signs = 0;
    for (int i = 0; i < form.length() && signs < LONGEST; i++) {
      int sort = sort(form.charAt(i));
      if (sort != last) {
        shape = shape * 7 + sort;
        signs++;
      }
      last = sort;
    }
    return shape;
  }

  static int full(String form) {
    int shape = 1;
    for (int i = 0; i < Math.min(form.length(), LONGEST); i++) {
      shape = shape * 7 + sort(form.charAt(i));
    }
    return shape;
  }

  private static int sort(char c) {
    if (Character.isUpperCase(c)) {
      return 1;
    }
    if (Character.isLowerCase(c)) {
      return 2;
    }
    if (Character.isDigit(c)) {
      return 3;
    }
    return c == '.' ? 4 : Character.isLetter(c) ? 5 : 6;
  }
}
