package org.nutgraf.model;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.nutgraf.text.Span;

/**
 * The line that names the authors.
 *
 * @param span where it stands
 * @param text its characters: {@code By Jane Doe and Li Wei}
 * @param authors the names in it: {@code Jane Doe}, {@code Li Wei}
 */
public record Byline(Span span, String text, List<String> authors) {
  /** Copies the list and checks that nothing is null. */
  public Byline {
    requireNonNull(span, "span");
    requireNonNull(text, "text");
    authors = List.copyOf(authors);
  }
}
