package org.nutgraf.text;

import static java.util.Objects.requireNonNull;

/**
 * Tells lines and columns of many offsets in one pass: each search goes on where the last one
 * ended, so that offsets in ascending order cost no more than one reading of the text.
 *
 * <pre>{@code
 * LineCursor lines = new LineCursor(article.source());
 * List<Position> places = article.quotes().stream().map(q -> lines.at(q.span().start())).toList();
 * }</pre>
 *
 * <p>Lines end at line feed, carriage return, both together, next line (U+0085), line separator and
 * paragraph separator. Not thread-safe.
 */
public final class LineCursor {
  private final String text;
  private int offset;
  private int line = 1;
  private int lineStart;

  /**
   * Begins at the first character.
   *
   * @param source the text
   */
  public LineCursor(Source source) {
    this.text = requireNonNull(source, "source").text();
  }

  /**
   * {@return line and column of an offset} One before the last that was asked for is found, too,
   * but from the beginning of the text.
   *
   * @param target an index into the text, its length included
   * @throws IndexOutOfBoundsException if the offset does not lie in the text
   */
  public Position at(int target) {
    if (target < 0 || target > text.length()) {
      throw new IndexOutOfBoundsException(target);
    }
    if (target < offset) {
      offset = 0;
      line = 1;
      lineStart = 0;
    }
    for (; offset < target; offset++) {
      if (endsLine(offset)) {
        line++;
        lineStart = offset + 1;
      }
    }
    return new Position(line, target - lineStart + 1);
  }

  private boolean endsLine(int i) {
    return switch (text.charAt(i)) {
      case '\n', '\u0085', '\u2028', '\u2029' -> true;
      case '\r' -> i + 1 == text.length() || text.charAt(i + 1) != '\n';
      default -> false;
    };
  }
}
