package org.nutgraf.internal.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /** How many pairs of sides are compared, lest two lists of a thousand make a million. */
  private static final int MOST_PAIRS = 256;

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
  private static boolean isAnaphoric(Candidate event) {
    return event.definite && !isKnown(event, true) && !isKnown(event, false);
  }

  private static <T> boolean agree(Optional<T> one, Optional<T> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private static boolean shareSides(Candidate one, Candidate other) {
    boolean agents = isKnown(one, true) && isKnown(other, true);
    boolean patients = isKnown(one, false) && isKnown(other, false);
    return (agents || patients)
        && (!agents || isShared(one, other, true))
        && (!patients || isShared(one, other, false));
  }

  /** Whether an actor is named among those who did it, or to whom it was done. */
  private static boolean isKnown(Candidate event, boolean agents) {
    for (Participant side : event.participants) {
      if (isOn(side, agents)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isShared(Candidate one, Candidate other, boolean agents) {
    int pairs = 0;
    for (Participant first : one.participants) {
      for (Participant second : other.participants) {
        if (isOn(first, agents)
            && isOn(second, agents)
            && isSame(first.actor().get(), second.actor().get())) {
          return true;
        }
        if (++pairs == MOST_PAIRS) {
          return false;
        }
      }
    }
    return false;
  }

  private static boolean isOn(Participant side, boolean agents) {
    return side.actor().isPresent()
        && (side.role() == ParticipantRole.BOTH
            || (side.role() == ParticipantRole.AGENT) == agents);
  }

  private static boolean isSame(Actor one, Actor other) {
    if (acts(one, other.id()) || acts(other, one.id())) {
      return true;
    }
    for (Role role : one.roles()) {
      if (role.of().isPresent() && acts(other, role.of().get())) {
        return true;
      }
    }
    return false;
  }

  /** Whether an actor is that one, or holds an office of it. */
  private static boolean acts(Actor actor, String id) {
    if (actor.id().equals(id)) {
      return true;
    }
    for (Role role : actor.roles()) {
      if (role.of().isPresent() && role.of().get().equals(id)) {
        return true;
      }
    }
    return false;
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
    addSides(event, later, ParticipantRole.AGENT);
    addSides(event, later, ParticipantRole.PATIENT);
  }

  private static void addSides(Candidate event, Candidate later, ParticipantRole role) {
    if (!isKnown(event, role == ParticipantRole.AGENT)) {
      for (Participant side : later.participants) {
        if (side.role() == role && side.actor().isPresent()) {
          event.participants.add(side);
        }
      }
    }
  }
}
