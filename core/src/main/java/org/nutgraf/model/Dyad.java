package org.nutgraf.model;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who did something to whom: the form in which event data are counted.
 *
 * @param agent who did it
 * @param patient to whom
 * @param event what
 */
public record Dyad(Actor agent, Actor patient, Event event) {
  /** Checks that nothing is null. */
  public Dyad {
    requireNonNull(agent, "agent");
    requireNonNull(patient, "patient");
    requireNonNull(event, "event");
  }

  /**
   * {@return the pairs of actors of an event: each agent with each patient, and those who did it to
   * each other in both directions}
   *
   * @param event an event
   */
  public static List<Dyad> of(Event event) {
    Set<Dyad> dyads = new LinkedHashSet<>();
    for (Participant from : event.participants()) {
      for (Participant to : event.participants()) {
        Optional<Actor> agent = from.actor();
        Optional<Actor> patient = to.actor();
        boolean acts =
            (from.role() == ParticipantRole.AGENT && to.role() == ParticipantRole.PATIENT)
                || (from.role() == ParticipantRole.BOTH && to.role() == ParticipantRole.BOTH);
        if (acts && agent.isPresent() && patient.isPresent() && !agent.equals(patient)) {
          dyads.add(new Dyad(agent.get(), patient.get(), event));
        }
      }
    }
    return List.copyOf(dyads);
  }

  @Override
  public String toString() {
    return agent.name() + " → " + patient.name() + ": " + event.type();
  }
}
