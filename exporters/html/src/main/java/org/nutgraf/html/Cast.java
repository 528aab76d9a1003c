package org.nutgraf.html;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nutgraf.model.Actor;

/** The actors of an article and their places in its list, from 0. */
final class Cast {
  private final List<Actor> actors;
  private final Map<String, Integer> places = new HashMap<>();

  Cast(List<Actor> actors) {
    this.actors = actors;
    for (int i = 0; i < actors.size(); i++) {
      places.put(actors.get(i).id(), i);
    }
  }

  int place(Actor actor) {
    return requireNonNull(places.get(actor.id()));
  }

  Actor actor(int place) {
    return actors.get(place);
  }

  int size() {
    return actors.size();
  }
}
