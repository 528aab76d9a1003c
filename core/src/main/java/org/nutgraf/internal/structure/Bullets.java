package org.nutgraf.internal.structure;

import org.nutgraf.internal.scan.FoldedText;

/** Recognises the marks that open the items of a list. */
final class Bullets {
  private static final String MARKS = "•◦‣▪●■□○∙·⁃➢➤►▶*-–—";
  private static final int MOST_DIGITS = 3;

  private Bullets() {}

  static boolean isBullet(FoldedText text, int start, int end) {
    return contentStart(text, start, end) > start;
  }

  /** Whether the bullet is a number. */
  static boolean isNumbered(FoldedText text, int start) {
    return Character.isDigit(text.charAt(start));
  }

  /**
   * Where the words of an item start whose line starts with a bullet; {@code start} without one.
   */
  static int contentStart(FoldedText text, int start, int end) {
    int mark = markEnd(text, start, end);
    if (mark == start) {
      return start;
    }
    int i = mark;
    while (i < end && FoldedText.isBlank(text.charAt(i))) {
      i++;
    }
    boolean apart = i > mark || "•‣▪●■".indexOf(text.charAt(start)) >= 0;
    return apart && i < end ? i : start;
  }

  private static int markEnd(FoldedText text, int start, int end) {
    if (start < end && MARKS.indexOf(text.charAt(start)) >= 0) {
      return start + 1;
    }
    int i = start;
    while (i < end && i - start < MOST_DIGITS && Character.isDigit(text.charAt(i))) {
      i++;
    }
    boolean number = i > start && i < end && (text.charAt(i) == '.' || text.charAt(i) == ')');
    return number ? i + 1 : start;
  }
}
