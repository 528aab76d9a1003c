package org.nutgraf.internal.structure;

import org.nutgraf.internal.scan.FoldedText;

/**
 * A line that is not blank, without the blanks at its ends.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param opensGroup whether a blank line, a paragraph separator or nothing stands before it
 */
record Line(int start, int end, boolean opensGroup) {
  int length() {
    return end - start;
  }

  /** The length of its first word, looked for in its first {@code limit} characters. */
  int firstWordLength(FoldedText text, int limit) {
    int stop = Math.min(end, start + limit);
    int i = start;
    while (i < stop && text.charAt(i) != ' ' && text.charAt(i) != '\t') {
      i++;
    }
    return i - start;
  }

  boolean startsLowerCase(FoldedText text) {
    return Character.isLowerCase(text.charAt(start));
  }

  /** Whether its last character, closing marks aside, ends a sentence. */
  boolean endsSentence(FoldedText text) {
    return Ends.isSentenceEnd(text, start, end);
  }
}
