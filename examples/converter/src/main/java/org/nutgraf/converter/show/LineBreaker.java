package org.nutgraf.converter.show;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.text.Span;

/** Finds where text breaks into lines. */
final class LineBreaker {
  private final String text;
  private final int width;
  private final List<Span> lines = new ArrayList<>();

  LineBreaker(String text, int width) {
    this.text = text;
    this.width = Math.max(1, width);
  }

  List<Span> lines() {
    int start = skipBlanks(0);
    while (start < text.length()) {
      int end = lineEnd(start);
      lines.add(new Span(start, trimmed(start, end)));
      start = skipBlanks(end);
    }
    return lines;
  }

  /** After the last word that fits; in the middle of a word that fits on no line. */
  private int lineEnd(int start) {
    int columns = 0;
    int lastBlank = -1;
    int i = start;
    while (i < text.length()) {
      int c = text.codePointAt(i);
      if (isBlank(text.charAt(i))) {
        lastBlank = i;
      }
      columns += Printable.columns(c);
      if (columns > width && i > start) {
        return lastBlank > start ? lastBlank : i;
      }
      i += Character.charCount(c);
    }
    return text.length();
  }

  private int skipBlanks(int from) {
    int i = from;
    while (i < text.length() && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int trimmed(int start, int end) {
    int i = end;
    while (i > start && isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean isBlank(char c) {
    return Printable.of(c) == ' ' && c != '\u00A0';
  }
}
