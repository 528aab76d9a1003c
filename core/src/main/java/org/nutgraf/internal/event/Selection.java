package org.nutgraf.internal.event;

import java.util.List;
import java.util.Optional;
import org.nutgraf.internal.actor.Cast;
import org.nutgraf.internal.actor.Reference;
import org.nutgraf.internal.syntax.Syntax;
import org.nutgraf.model.Actor;
import org.nutgraf.model.ActorKind;
import org.nutgraf.model.Role;

/**
 * Chooses which events of a sentence are worth telling. Where states act, it is what the code book
 * knows: what the main clause tells, and in the background what has both its sides. Elsewhere it is
 * everything that happens.
 */
final class Selection {
  private final boolean political;

  Selection(Syntax syntax, Cast cast) {
    this.political =
        cast.between(syntax.sentence().firstToken(), syntax.sentence().endToken()).stream()
            .map(Reference::actor)
            .anyMatch(Selection::isState);
  }

  /** A state, or somebody with an office of one. */
  private static boolean isState(Actor actor) {
    return actor.kind() == ActorKind.COUNTRY
        || actor.roles().stream().map(Role::of).flatMap(Optional::stream).findAny().isPresent();
  }

  List<Candidate> of(List<Candidate> events) {
    if (!political) {
      return events;
    }
    boolean main = events.stream().anyMatch(event -> event.isCoded() && !event.background);
    boolean coded = events.stream().anyMatch(Candidate::isCoded);
    boolean known = events.stream().anyMatch(event -> event.isCoded() && event.hasBothSides());
    return events.stream()
        .filter(
            event ->
                event.isCoded()
                    ? event.hasBothSides()
                        || (!(main && event.background) && (!known || event.hasAgentAndPatient()))
                    : !coded)
        .toList();
  }
}
