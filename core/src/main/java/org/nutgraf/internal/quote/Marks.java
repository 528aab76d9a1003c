package org.nutgraf.internal.quote;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.internal.scan.TokenKind;

/**
 * Pairs the quotation marks of a paragraph. Which mark closes which follows from their shapes and
 * from the blanks around them, so that apostrophes stand apart and every convention is read: “…”
 * "…" ‘…’ '…' «…» »…« „…“ ”…” ''…'' 「…」. Rule 5.1.
 */
final class Marks {
  private final MarkContext context;
  private final List<OpenMark> open = new ArrayList<>();
  private final List<Stretch> found = new ArrayList<>();

  private Marks(MarkContext context) {
    this.context = context;
  }

  /** A mark that nothing has closed yet. */
  private record OpenMark(int token, MarkShape shape) {}

  /** The outermost stretches of a paragraph, in order. */
  static List<Stretch> pair(MarkContext context) {
    Marks marks = new Marks(context);
    for (int i = context.first(); i < context.end(); i++) {
      if (context.tokens().get(i).word().kind() == TokenKind.QUOTE) {
        marks.read(i);
      }
    }
    marks.finish();
    return marks.found;
  }

  private void read(int mark) {
    MarkShape shape = context.shape(mark);
    int partner = context.mayClose(mark) ? partner(shape) : -1;
    if (partner >= 0) {
      int opening = open.get(partner).token();
      open.subList(partner, open.size()).clear();
      if (open.isEmpty()) {
        found.add(new Stretch(opening, mark, true));
      }
    } else if (context.mayOpen(mark)) {
      open.add(new OpenMark(mark, shape));
    }
  }

  /** The place in the stack of the innermost mark that a shape may close, or -1. */
  private int partner(MarkShape shape) {
    int deepest = Math.max(0, open.size() - MarkContext.NESTING);
    for (int i = open.size() - 1; i >= deepest; i--) {
      MarkShape candidate = open.get(i).shape();
      if (candidate.isClosedBy(shape)) {
        return i;
      }
      if (shape.isSingle() && !candidate.isSingle()) {
        // An apostrophe inside double marks closes nothing outside them.
        return -1;
      }
    }
    return -1;
  }

  /** What is open at the end: a double mark makes a stretch to the end, a single one was none. */
  private void finish() {
    for (OpenMark mark : open) {
      if (!mark.shape().isSingle()) {
        found.removeIf(stretch -> stretch.open() > mark.token());
        found.add(new Stretch(mark.token(), context.end(), false));
        return;
      }
    }
  }
}
