package org.nutgraf.model;

import static java.util.Objects.requireNonNull;

import org.nutgraf.text.Span;

/**
 * One place where the text refers to an actor.
 *
 * @param span where the words stand
 * @param form how they refer
 */
public record Mention(Span span, MentionForm form) {
  /** Checks that nothing is null. */
  public Mention {
    requireNonNull(span, "span");
    requireNonNull(form, "form");
  }

  @Override
  public String toString() {
    return form + " " + span;
  }
}
