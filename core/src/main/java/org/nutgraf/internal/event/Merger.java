package org.nutgraf.internal.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.model.Actor;
import org.nutgraf.model.EventType;
import org.nutgraf.model.Participant;
import org.nutgraf.model.ParticipantRole;
import org.nutgraf.model.Role;
import org.nutgraf.model.TimeReference;

/**
 * Puts together what tells of one event: the same type and kind of act, sides of which none differ
 * and one at least is shared, and times that agree. An official counts as the state of the office.
 */
final class Merger {
  /** How many earlier events of a type a new one is held against. */
  private static final int REACH = 40;

  private final List<Candidate> merged = new ArrayList<>();
  private final Map<EventType, List<Candidate>> byType = new EnumMap<>(EventType.class);

  List<Candidate> merge(List<Candidate> found) {
    for (Candidate event : found) {
      List<Candidate> earlier = byType.computeIfAbsent(event.type, type -> new ArrayList<>());
      Candidate same = sameAs(event, earlier);
      if (same == null) {
        merged.add(event);
        earlier.add(event);
      } else {
        join(same, event);
      }
    }
    return merged;
  }

  private @Nullable Candidate sameAs(Candidate event, List<Candidate> earlier) {
    int limit = Math.max(0, earlier.size() - REACH);
    for (int i = earlier.size() - 1; i >= limit; i--) {
      if (isSame(earlier.get(i), event)) {
        return earlier.get(i);
      }
    }
    return null;
  }

  private boolean isSame(Candidate one, Candidate other) {
    boolean act =
        (one.isCoded() && other.isCoded())
            ? one.cameo.equals(other.cameo)
            : one.type != EventType.OTHER || one.lemma.equals(other.lemma);
    return act
        && one.sentence != other.sentence
        && one.polarity == other.polarity
        && one.modality == other.modality
        && agree(one.time.map(TimeReference::value), other.time.map(TimeReference::value))
        && agree(one.place, other.place)
        && (shareSides(one, other) || isAnaphoric(other));
  }

  /** {@code the deal}: a definite noun without sides takes up what was told. */
  private boolean isAnaphoric(Candidate event) {
    return event.definite && sides(event, true).isEmpty() && sides(event, false).isEmpty();
  }

  private static <T> boolean agree(Optional<T> one, Optional<T> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private boolean shareSides(Candidate one, Candidate other) {
    int shared = 0;
    for (boolean agents : new boolean[] {true, false}) {
      Set<String> first = sides(one, agents);
      Set<String> second = sides(other, agents);
      if (first.isEmpty() || second.isEmpty()) {
        continue;
      }
      if (first.stream().noneMatch(second::contains)) {
        return false;
      }
      shared++;
    }
    return shared > 0;
  }

  private Set<String> sides(Candidate event, boolean agents) {
    Set<String> sides = new HashSet<>();
    for (Participant participant : event.participants) {
      boolean agent = participant.role() == ParticipantRole.AGENT;
      boolean both = participant.role() == ParticipantRole.BOTH;
      if (agent == agents || both) {
        participant.actor().ifPresent(actor -> sides.addAll(idsOf(actor)));
      }
    }
    return sides;
  }

  private static List<String> idsOf(Actor actor) {
    List<String> ids = new ArrayList<>(List.of(actor.id()));
    actor.roles().stream().map(Role::of).flatMap(Optional::stream).forEach(ids::add);
    return ids;
  }

  /** What the later mention adds: triggers, and time, place and sides where there were none. */
  private static void join(Candidate event, Candidate later) {
    event.triggers.addAll(later.triggers);
    if (event.time.isEmpty()) {
      event.time = later.time;
    }
    if (event.place.isEmpty()) {
      event.place = later.place;
    }
    if (event.participants.isEmpty()) {
      event.participants.addAll(later.participants);
    }
  }
}
