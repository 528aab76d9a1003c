package org.nutgraf.internal.structure;

import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.FoldedText;

/**
 * Tells the speaker of a quotation, who stands after a dash on the line below it, from an item of a
 * list (rule 1.9).
 */
final class SpeakerLine {
  private static final String DASHES = "—–-";
  private static final int LONGEST = 100;

  private SpeakerLine() {}

  /**
   * {@return whether a line names the speaker of the quotation above it} Where another dash follows
   * they are a list.
   *
   * @param start where the block starts that the line before ends
   */
  static boolean follows(FoldedText text, int start, Line before, Line line, @Nullable Line after) {
    return opensWithDash(text, line)
        && (after == null || !opensWithDash(text, after))
        && line.length() <= LONGEST
        && !line.endsSentence(text)
        && startsWithName(text, line)
        && PulledQuote.isQuotation(text, start, before.end());
  }

  private static boolean opensWithDash(FoldedText text, Line line) {
    return DASHES.indexOf(text.charAt(line.start())) >= 0;
  }

  private static boolean startsWithName(FoldedText text, Line line) {
    int i = line.start();
    while (i < line.end()
        && (DASHES.indexOf(text.charAt(i)) >= 0 || FoldedText.isBlank(text.charAt(i)))) {
      i++;
    }
    return i < line.end() && Character.isUpperCase(text.charAt(i));
  }
}
