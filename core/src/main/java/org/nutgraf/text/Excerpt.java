package org.nutgraf.text;

import static java.util.Objects.requireNonNull;

/**
 * A stretch of a source together with its words, exactly as they stand there.
 *
 * <p>Usually made by {@link Source#excerpt}, which guarantees that {@code text} is what the source
 * has at {@code span}.
 *
 * @param span where the words stand
 * @param text the words, unchanged: as long as the span
 */
public record Excerpt(Span span, String text) {
  /**
   * Checks that text and span agree in length.
   *
   * @throws IllegalArgumentException if they do not
   */
  public Excerpt {
    requireNonNull(span, "span");
    if (text.length() != span.length()) {
      throw new IllegalArgumentException(
          "text of " + text.length() + " characters cannot stand at " + span);
    }
  }

  @Override
  public String toString() {
    return '"' + text + "\" " + span;
  }
}
