package org.nutgraf.markdown;

/** Collects blocks of Markdown with a blank line between any two of them. */
final class MarkdownPage {
  private final StringBuilder out = new StringBuilder(8192);
  private final MarkdownText text = new MarkdownText(out);

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

  /** A paragraph of its own. */
  void paragraph(String words) {
    begin();
    text.line(words);
    out.append('\n');
  }

  /** A paragraph that begins with words in bold. */
  void paragraph(String bold, String words) {
    begin();
    emphasised("**", bold);
    out.append(' ');
    text.inline(words);
    out.append('\n');
  }

  /** A paragraph all in emphasis: {@code *} or {@code **}. */
  void paragraphIn(String delimiter, String words) {
    begin();
    emphasised(delimiter, words);
    out.append('\n');
  }

  private void emphasised(String delimiter, String words) {
    // Delimiters around nothing would be text.
    if (!words.isEmpty()) {
      out.append(delimiter);
      text.inline(words);
      out.append(delimiter);
    }
  }

  /** A line of a list or a block quote; the caller begins the block. */
  void marked(String marker, String words) {
    out.append(marker);
    text.line(words);
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
