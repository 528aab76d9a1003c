package org.nutgraf.model;

import static java.util.Objects.requireNonNull;

import org.nutgraf.text.Span;

/**
 * The text under a picture.
 *
 * @param span where it stands
 * @param text its characters
 */
public record Caption(Span span, String text) implements Block {
  /** Checks that nothing is null. */
  public Caption {
    requireNonNull(span, "span");
    requireNonNull(text, "text");
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
