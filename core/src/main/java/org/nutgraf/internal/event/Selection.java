package org.nutgraf.internal.event;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.internal.actor.Cast;
import org.nutgraf.internal.actor.Reference;
import org.nutgraf.internal.sentence.Sentence;
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
    this.political = namesState(syntax.sentence(), cast);
  }

  private static boolean namesState(Sentence sentence, Cast cast) {
    for (Reference reference : cast.between(sentence.firstToken(), sentence.endToken())) {
      if (isState(reference.actor())) {
        return true;
      }
    }
    return false;
  }

  /** A state, or somebody with an office of one. */
  private static boolean isState(Actor actor) {
    if (actor.kind() == ActorKind.COUNTRY) {
      return true;
    }
    for (Role role : actor.roles()) {
      if (role.of().isPresent()) {
        return true;
      }
    }
    return false;
  }

  List<Candidate> of(List<Candidate> events) {
    if (!political) {
      return events;
    }
    boolean main = false;
    boolean coded = false;
    boolean known = false;
    for (Candidate event : events) {
      coded |= event.isCoded();
      main |= event.isCoded() && !event.background;
      known |= event.isCoded() && event.hasBothSides();
    }
    List<Candidate> chosen = new ArrayList<>();
    for (Candidate event : events) {
      boolean told = !(main && event.background) && (!known || event.hasAgentAndPatient());
      if (event.isCoded() ? event.hasBothSides() || told : !coded) {
        chosen.add(event);
      }
    }
    return chosen;
  }
}
