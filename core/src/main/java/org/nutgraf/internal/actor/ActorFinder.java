package org.nutgraf.internal.actor;

import java.util.List;
import org.nutgraf.internal.sentence.Prose;
import org.nutgraf.model.KnownActor;

/** Placeholder. */
public final class ActorFinder {
  /** Placeholder. */
  public ActorFinder(List<KnownActor> knownActors) {}

  /** Finds who is in the story. */
  public Cast find(Prose prose) {
    return new Cast(List.of(), List.of());
  }
}
