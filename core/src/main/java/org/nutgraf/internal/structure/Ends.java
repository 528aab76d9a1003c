package org.nutgraf.internal.structure;

import org.nutgraf.internal.scan.FoldedText;

/** Looks at how a stretch of text ends. */
final class Ends {
  private static final String STOPS = ".!?…。؟۔।։።";
  private static final String CLOSING = "\"'”’»«“‘)]}』」›‹*_";

  private Ends() {}

  /** Whether the last character, closing marks aside, ends a sentence. */
  static boolean isSentenceEnd(FoldedText text, int start, int end) {
    int last = lastBeforeClosing(text, start, end);
    return last >= start && STOPS.indexOf(text.charAt(last)) >= 0;
  }

  /** Whether the text breaks off with three dots, as a teaser does. */
  static boolean isCut(FoldedText text, int start, int end) {
    int last = lastBeforeClosing(text, start, end);
    return last >= start
        && (text.charAt(last) == '…'
            || (last - 2 >= start && text.text().startsWith("...", last - 2)));
  }

  private static int lastBeforeClosing(FoldedText text, int start, int end) {
    int i = end - 1;
    while (i >= start
        && (FoldedText.isBlank(text.charAt(i)) || CLOSING.indexOf(text.charAt(i)) >= 0)) {
      i--;
    }
    return i;
  }
}
