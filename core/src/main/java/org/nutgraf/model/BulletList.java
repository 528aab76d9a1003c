package org.nutgraf.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Span;

/**
 * A list, bulleted or numbered.
 *
 * @param span from the first bullet to the end of the last item
 * @param text its characters, bullets included
 * @param items the items in order, without their bullets
 */
public record BulletList(Span span, String text, List<Excerpt> items) implements Block {
  /** Copies the list and checks that nothing is null. */
  public BulletList {
    requireNonNull(span, "span");
    requireNonNull(text, "text");
    items = List.copyOf(items);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
