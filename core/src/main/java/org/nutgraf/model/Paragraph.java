package org.nutgraf.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.nutgraf.text.Span;

/**
 * Running text.
 *
 * @param span where it stands
 * @param text its characters
 * @param sentences its sentences in order; each lies inside the paragraph
 */
public record Paragraph(Span span, String text, List<Span> sentences) implements Block {
  /** Copies the list and checks that nothing is null. */
  public Paragraph {
    requireNonNull(span, "span");
    requireNonNull(text, "text");
    sentences = List.copyOf(sentences);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
