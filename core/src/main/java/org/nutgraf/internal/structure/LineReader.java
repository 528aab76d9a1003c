package org.nutgraf.internal.structure;

import static org.nutgraf.internal.scan.FoldedText.PARAGRAPH_SEPARATOR;

import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.text.Span;

/** Reads the lines of a text that are not blank, one after the other. */
final class LineReader {
  private final FoldedText text;
  private int position;
  private boolean opensGroup = true;

  LineReader(FoldedText text) {
    this.text = text;
  }

  /** {@return the next line, or null at the end of the text} */
  @Nullable Line next() {
    while (position < text.length()) {
      int end = lineEnd(position);
      Span line = text.trim(position, end);
      boolean separator = end < text.length() && text.charAt(end) == PARAGRAPH_SEPARATOR;
      position = end + 1;
      if (line.isEmpty()) {
        opensGroup = true;
      } else {
        Line found = new Line(line.start(), line.end(), opensGroup);
        opensGroup = separator;
        return found;
      }
    }
    return null;
  }

  private int lineEnd(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != PARAGRAPH_SEPARATOR) {
      i++;
    }
    return i;
  }
}
