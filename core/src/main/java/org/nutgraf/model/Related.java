package org.nutgraf.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.nutgraf.text.Excerpt;

/**
 * The teaser of another article.
 *
 * @param label the words above it: {@code Check Also}
 * @param headline the other article's headline
 * @param text what the teaser shows of the other article
 * @param language the language of the teaser, a BCP 47 tag
 * @param truncated whether the teaser is cut, as a final {@code …} shows
 */
public record Related(
    Optional<Excerpt> label,
    Optional<Excerpt> headline,
    Optional<Excerpt> text,
    Optional<String> language,
    boolean truncated) {
  /** Checks that nothing is null. */
  public Related {
    requireNonNull(label, "label");
    requireNonNull(headline, "headline");
    requireNonNull(text, "text");
    requireNonNull(language, "language");
  }
}
