package org.nutgraf.model;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.text.Span;

/** Cuts a row of a table into its cells. */
final class Cells {
  private static final int WIDE = 3;

  private final Span span;
  private final String text;
  private final List<Span> cells = new ArrayList<>();

  Cells(Span span, String text) {
    this.span = span;
    this.text = text;
  }

  List<Span> read() {
    int start = 0;
    for (int i = 0; i < text.length(); ) {
      int end = gapEnd(i);
      if (end > i) {
        add(start, i);
        start = end;
        i = end;
      } else {
        i++;
      }
    }
    if (start < text.length()) {
      add(start, text.length());
    }
    return List.copyOf(cells);
  }

  /** Where what parts two cells ends; {@code i} if nothing does there. */
  private int gapEnd(int i) {
    char c = text.charAt(i);
    if (c == '|' || c == '\t') {
      return i + 1;
    }
    int end = i;
    while (end < text.length() && text.charAt(end) == ' ') {
      end++;
    }
    return end - i >= WIDE ? end : i;
  }

  /** A bar at the edge of the row parts nothing, an empty cell amid it is one. */
  private void add(int start, int end) {
    int from = start;
    int to = end;
    while (to > from && text.charAt(to - 1) == ' ') {
      to--;
    }
    while (from < to && text.charAt(from) == ' ') {
      from++;
    }
    if (from < to || start > 0) {
      cells.add(new Span(span.start() + from, span.start() + to));
    }
  }
}
