package org.nutgraf.model;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.nutgraf.text.Span;

/**
 * One side of an event.
 *
 * @param role what part it has
 * @param actor who it is, where the words name or refer to an actor
 * @param span the words of the text
 */
public record Participant(ParticipantRole role, Optional<Actor> actor, Span span) {
  /** Checks that nothing is null. */
  public Participant {
    requireNonNull(role, "role");
    requireNonNull(actor, "actor");
    requireNonNull(span, "span");
  }

  @Override
  public String toString() {
    return role + " " + actor.map(Actor::name).orElseGet(span::toString);
  }
}
