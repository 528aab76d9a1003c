package org.nutgraf.model;

import static java.util.Objects.requireNonNull;

import org.nutgraf.text.Span;

/**
 * A block of the page that is not the article.
 *
 * @param kind what kind of furniture
 * @param span where it stands
 * @param text its characters
 */
public record Boilerplate(BoilerplateKind kind, Span span, String text) {
  /** Checks that nothing is null. */
  public Boilerplate {
    requireNonNull(kind, "kind");
    requireNonNull(span, "span");
    requireNonNull(text, "text");
  }
}
