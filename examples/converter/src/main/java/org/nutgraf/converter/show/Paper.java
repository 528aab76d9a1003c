package org.nutgraf.converter.show;

import java.io.PrintWriter;
import java.util.List;

/** Lines with a margin on the left. */
final class Paper {
  private static final String RULE = " │ ";
  private static final int NARROWEST_TEXT = 20;

  private final PrintWriter out;
  private final boolean colours;
  private final int margin;
  private final int width;

  /** A margin and a text that together, with the rule between, take the whole width. */
  Paper(PrintWriter out, boolean colours, int margin, int width) {
    this.out = out;
    this.colours = colours;
    this.margin = margin;
    this.width = Math.max(NARROWEST_TEXT, width - margin - RULE.length());
  }

  /** Prints text, and beside its first line what it is. */
  void print(String note, InkedText text) {
    List<InkedText> notes = InkedText.of(note, Ink.FAINT).wrap(margin);
    List<InkedText> lines = text.wrap(width);
    for (int i = 0; i < Math.max(notes.size(), Math.max(1, lines.size())); i++) {
      line(i < notes.size() ? notes.get(i) : InkedText.EMPTY, at(lines, i));
    }
  }

  /** Prints text below a heading, its further lines indented. */
  void item(InkedText text) {
    List<InkedText> lines = text.wrap(width + margin - 1);
    for (int i = 0; i < lines.size(); i++) {
      out.println((i == 0 ? "  " : "    ") + lines.get(i).render(colours));
    }
  }

  void heading(String text) {
    out.println();
    out.println(InkedText.of(text, Ink.STRONG).render(colours));
  }

  void gap() {
    line(InkedText.EMPTY, InkedText.EMPTY);
  }

  private void line(InkedText note, InkedText text) {
    String pad = " ".repeat(Math.max(0, margin - note.columns()));
    String rule =
        InkedText.of(text.isEmpty() ? RULE.stripTrailing() : RULE, Ink.FAINT).render(colours);
    out.println(pad + note.render(colours) + rule + text.render(colours));
  }

  private static InkedText at(List<InkedText> lines, int i) {
    return i < lines.size() ? lines.get(i) : InkedText.EMPTY;
  }
}
