package org.nutgraf.internal.event;

import java.util.HashMap;
import java.util.Map;
import org.nutgraf.internal.actor.Cast;
import org.nutgraf.model.Actor;
import org.nutgraf.model.ActorKind;

/** The states of an article, by code. */
final class States {
  private final Map<String, Actor> byCode = new HashMap<>();

  States(Cast cast) {
    for (Actor actor : cast.actors()) {
      if (actor.kind() == ActorKind.COUNTRY) {
        actor.code().ifPresent(code -> byCode.putIfAbsent(code, actor));
      }
    }
  }

  /**
   * {@return the state that a capital stands for, where the article names it; else the actor
   * itself}
   *
   * @param actor an actor of the article
   */
  Actor behind(Actor actor) {
    String code = Capitals.code(actor);
    return code == null ? actor : byCode.getOrDefault(code, actor);
  }
}
