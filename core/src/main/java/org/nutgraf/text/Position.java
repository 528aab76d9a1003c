package org.nutgraf.text;

/**
 * A place in a source as an editor shows it.
 *
 * @param line the line, counted from 1
 * @param column the column, counted from 1 in UTF-16 code units
 */
public record Position(int line, int column) {
  /**
   * Checks that both count from 1.
   *
   * @throws IllegalArgumentException if one is below 1
   */
  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("not a position: " + line + ":" + column);
    }
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
