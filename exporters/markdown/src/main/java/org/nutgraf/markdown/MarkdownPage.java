package org.nutgraf.markdown;

import java.util.List;
import java.util.NavigableMap;
import org.nutgraf.text.Excerpt;

/** Collects blocks of Markdown with a blank line between any two of them. */
final class MarkdownPage {
  private final StringBuilder out = new StringBuilder(8192);
  private final MarkdownText text = new MarkdownText(out);
  private final Footnotes footnotes;

  MarkdownPage(Footnotes footnotes) {
    this.footnotes = footnotes;
  }

  void clear() {
    out.setLength(0);
  }

  /** A block that is Markdown already. */
  void rawLine(String markdown) {
    begin();
    out.append(markdown).append('\n');
  }

  /** An ATX heading, {@code ###} for level 3. */
  void heading(int level, String words) {
    begin();
    out.append("#".repeat(level)).append(' ');
    text.heading(words);
    out.append('\n');
  }

  /** A heading of words of the article, with the marks of their footnotes. */
  void heading(int level, Excerpt words) {
    begin();
    out.append("#".repeat(level)).append(' ');
    text.heading(words.text(), marks(words));
    out.append('\n');
  }

  /** A paragraph of its own. */
  void paragraph(String words) {
    begin();
    text.line(words);
    out.append('\n');
  }

  /** A paragraph of words of the article, with the marks of their footnotes. */
  void paragraph(Excerpt words) {
    begin();
    text.line(words.text(), marks(words));
    out.append('\n');
  }

  /** A paragraph that begins with words in bold. */
  void paragraph(Excerpt bold, Excerpt words) {
    begin();
    emphasised("**", bold);
    out.append(' ');
    text.inline(words.text(), marks(words));
    out.append('\n');
  }

  /** A paragraph all in emphasis: {@code *} or {@code **}. */
  void paragraphIn(String delimiter, Excerpt words) {
    begin();
    emphasised(delimiter, words);
    out.append('\n');
  }

  private void emphasised(String delimiter, Excerpt words) {
    // Delimiters around nothing would be text.
    if (!words.text().isEmpty()) {
      out.append(delimiter);
      text.inline(words.text(), marks(words));
      out.append(delimiter);
    }
  }

  private NavigableMap<Integer, String> marks(Excerpt words) {
    return footnotes.marks(words.span());
  }

  /** A line of a list or a block quote; the caller begins the block. */
  void marked(String marker, String words) {
    out.append(marker);
    text.line(words);
    out.append('\n');
  }

  /** The same of words of the article, with the marks of their footnotes. */
  void marked(String marker, Excerpt words) {
    out.append(marker);
    text.line(words.text(), marks(words));
    out.append('\n');
  }

  /** A row of a table; the caller begins the table. */
  void row(String... cells) {
    for (String cell : cells) {
      out.append("| ");
      text.inline(cell);
      out.append(' ');
    }
    out.append("|\n");
  }

  /** A row of words of the article, filled up with empty cells; the caller begins the table. */
  void row(int columns, List<Excerpt> cells) {
    for (int i = 0; i < columns; i++) {
      out.append("| ");
      if (i < cells.size()) {
        text.inline(cells.get(i).text(), marks(cells.get(i)));
      }
      out.append(' ');
    }
    out.append("|\n");
  }

  /** A line between head and body of a table with so many columns. */
  void rule(int columns) {
    out.append("| --- ".repeat(columns)).append("|\n");
  }

  /** Separates the block that comes from the one before. */
  void begin() {
    if (!out.isEmpty()) {
      out.append('\n');
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
