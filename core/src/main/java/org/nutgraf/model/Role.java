package org.nutgraf.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.nutgraf.text.Span;

/**
 * An office or function that the text gives an actor: {@code Iraq's national security adviser}.
 *
 * @param title the words of the office: {@code national security adviser}
 * @param of id of the actor that the office belongs to ({@code Iraq}), where the text names it
 * @param span where the title stands
 */
public record Role(String title, Optional<String> of, Span span) {
  /** Checks that nothing is null. */
  public Role {
    requireNonNull(title, "title");
    requireNonNull(of, "of");
    requireNonNull(span, "span");
  }

  @Override
  public String toString() {
    return title + of.map(id -> " of " + id).orElse("");
  }
}
