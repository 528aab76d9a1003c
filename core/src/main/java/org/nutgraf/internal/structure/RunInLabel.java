package org.nutgraf.internal.structure;

import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.text.Span;

/**
 * The words at the head of a block that may open a section: {@code Background: Some armed groups
 * …}.
 *
 * @param words where they stand, without the marks around them
 * @param content where the text after them starts; the end of the block if there is none
 * @param colon whether a colon follows them, rather than a dash
 */
record RunInLabel(Span words, int content, boolean colon) {
  /** So many characters of a block are searched for the mark after a label. */
  private static final int LONGEST = 60;

  private static final String DECORATION = "*#_";

  /** {@return what may be a label at the head of a block, or null} */
  static @Nullable RunInLabel at(FoldedText text, Span block) {
    int start = skip(text, block.start(), block.end());
    int limit = Math.min(block.end(), start + LONGEST);
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return label(text, start, i, i + 1, block.end());
      }
      if (".!?\"“”„«»;\n".indexOf(c) >= 0) {
        return null;
      }
      if ((c == '—' || c == '–') && i > start && text.charAt(i - 1) == ' ') {
        return dashed(text, start, i, block.end());
      }
    }
    return null;
  }

  private static @Nullable RunInLabel label(
      FoldedText text, int start, int end, int next, int limit) {
    int content = skip(text, next, limit);
    Span words = trimMarks(text, start, end);
    // A time, a score, a web address: nothing stands between the colon and what follows.
    boolean apart = content > next || content == limit;
    return words.isEmpty() || !apart ? null : new RunInLabel(words, content, true);
  }

  private static @Nullable RunInLabel dashed(FoldedText text, int start, int dash, int limit) {
    RunInLabel label = label(text, start, dash, dash + 1, limit);
    return label == null ? null : new RunInLabel(label.words, label.content, false);
  }

  private static int skip(FoldedText text, int from, int limit) {
    int i = from;
    while (i < limit
        && (FoldedText.isBlank(text.charAt(i)) || DECORATION.indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  private static Span trimMarks(FoldedText text, int start, int end) {
    int to = end;
    while (to > start
        && (FoldedText.isBlank(text.charAt(to - 1))
            || DECORATION.indexOf(text.charAt(to - 1)) >= 0)) {
      to--;
    }
    return new Span(start, to);
  }
}
