package org.nutgraf.internal.structure;

import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.FoldedText;

/**
 * Tells line ends that only wrap a paragraph from those that end one. In a text wrapped at a width,
 * every line inside a paragraph is full: the next word would not have fitted on it.
 *
 * @param width the length of the longest line that is not the last of its group, or 0 if the text
 *     is not wrapped
 */
record HardWrap(FoldedText text, int width) {
  private static final int NARROWEST = 40;
  private static final int WIDEST = 130;

  /** Blanks that a line lost at its end, or characters that have no width. */
  private static final int TOLERANCE = 3;

  /** At least this share of the lines inside a group must be full, in percent. */
  private static final int FULL = 85;

  /** At least this share of the lines inside a group must not end a sentence, in percent. */
  private static final int RUNNING_ON = 50;

  private static final int FEWEST_LINES = 3;

  /** A line shorter than this is no part of a paragraph that goes on below it. */
  private static final int SHORTEST = 30;

  static HardWrap of(FoldedText text) {
    int width = 0;
    int count = 0;
    int runningOn = 0;
    LineReader lines = new LineReader(text);
    Line before = lines.next();
    for (Line line = lines.next(); line != null; line = lines.next()) {
      if (before != null && !line.opensGroup()) {
        width = Math.max(width, before.length());
        count++;
        runningOn += before.endsSentence(text) ? 0 : 1;
      }
      before = line;
    }
    HardWrap wrap = new HardWrap(text, width);
    boolean wrapped =
        count >= FEWEST_LINES
            && width >= NARROWEST
            && width <= WIDEST
            && runningOn * 100 >= count * RUNNING_ON
            && wrap.fullLines() * 100 >= count * FULL;
    return wrapped ? wrap : new HardWrap(text, 0);
  }

  private int fullLines() {
    int full = 0;
    LineReader lines = new LineReader(text);
    Line before = lines.next();
    for (Line line = lines.next(); line != null; line = lines.next()) {
      if (before != null && !line.opensGroup() && isFull(before, line)) {
        full++;
      }
      before = line;
    }
    return full;
  }

  /** Whether the line goes on with the paragraph of the line before it. */
  boolean joins(@Nullable Line before, Line line) {
    if (before == null || line.opensGroup() || Bullets.isBullet(text, line.start(), line.end())) {
      return false;
    }
    if (width > 0) {
      return isFull(before, line);
    }
    return before.length() >= SHORTEST
        && line.startsLowerCase(text)
        && !before.endsSentence(text)
        && text.charAt(before.end() - 1) != ':';
  }

  private boolean isFull(Line before, Line line) {
    return before.length() + 1 + line.firstWordLength(text, WIDEST) > width - TOLERANCE;
  }
}
