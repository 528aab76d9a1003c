package org.nutgraf.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.nutgraf.text.Span;

/**
 * Place and source at the head of the first paragraph: {@code GALWAY, Ireland (AP) —}.
 *
 * @param span where it stands
 * @param text its characters
 * @param place the place as written: {@code GALWAY}
 * @param agency the news agency: {@code AP}
 */
public record Dateline(Span span, String text, Optional<String> place, Optional<String> agency) {
  /** Checks that nothing is null. */
  public Dateline {
    requireNonNull(span, "span");
    requireNonNull(text, "text");
    requireNonNull(place, "place");
    requireNonNull(agency, "agency");
  }
}
