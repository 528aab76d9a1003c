package org.nutgraf.internal.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nutgraf.internal.syntax.Chunk;
import org.nutgraf.internal.syntax.Clause;
import org.nutgraf.internal.syntax.Syntax;
import org.nutgraf.internal.syntax.Tag;
import org.nutgraf.internal.syntax.VerbGroup;
import org.nutgraf.internal.syntax.VerbGroup.Feature;
import org.nutgraf.model.Actor;
import org.nutgraf.model.EventType;
import org.nutgraf.model.Participant;
import org.nutgraf.model.ParticipantRole;

/** Finds who did it and to whom it was done. */
final class Roles {
  private static final int MOST_SIDES = 8;

  private final Syntax syntax;
  private final Sides sides;
  private final Antecedents antecedents;
  private final Patients patients;

  Roles(Syntax syntax, Sides sides) {
    this.syntax = syntax;
    this.sides = sides;
    this.antecedents = new Antecedents(syntax);
    this.patients = new Patients(sides);
  }

  void ofVerb(Clause clause, VerbGroup verb, Candidate event) {
    boolean passive = verb.is(Feature.PASSIVE);
    List<Integer> subjects = antecedents.subjects(clause);
    List<Integer> agents = passive ? phrase(clause, "by") : subjects;
    List<Integer> objects = passive ? clause.subjects() : clause.objects();
    if (event.frame.inverse() && !passive) {
      agents = phrase(clause, "from");
      objects = clause.subjects();
    }
    List<Integer> targets = patients.of(clause, objects, event);
    targets = targets.equals(clause.subjects()) ? subjects : targets;
    if (agents.isEmpty() && passive && event.type == EventType.COERCE) {
      agents = country(clause);
    }
    event.participants.addAll(sides.all(agents, ParticipantRole.AGENT));
    if (event.type == EventType.PROTEST) {
      country(clause).forEach(where -> locate(where, event));
    }
    event.participants.addAll(notThemselves(sides.all(targets, ParticipantRole.PATIENT), event));
  }

  /** {@code thousands marched in Chile}: people of whom nothing is said are of that country. */
  private void locate(int country, Candidate event) {
    Optional<Actor> actor = sides.actor(country);
    event.participants.replaceAll(
        side -> side.actor().isPresent() ? side : new Participant(side.role(), actor, side.span()));
  }

  /** {@code was arrested in Chile}: a state does what only states do. */
  private List<Integer> country(Clause clause) {
    for (Clause.Phrase phrase : clause.phrases()) {
      int noun = phrase.nouns().get(0);
      if (phrase.preposition().equals("in") && sides.isCountry(noun)) {
        return List.of(noun);
      }
    }
    return List.of();
  }

  /** {@code he welcomed him}: a plain pronoun as object is somebody else than the subject. */
  private List<Participant> notThemselves(List<Participant> patients, Candidate event) {
    patients.replaceAll(
        patient ->
            isPronoun(patient) && isAgent(patient, event)
                ? new Participant(patient.role(), Optional.empty(), patient.span())
                : patient);
    return patients;
  }

  private boolean isPronoun(Participant side) {
    for (Chunk chunk : syntax.chunks()) {
      if (syntax.tokens().get(chunk.first()).start() == side.span().start()) {
        return syntax.tag(chunk.first()) == Tag.PRONOUN;
      }
    }
    return false;
  }

  private static boolean isAgent(Participant patient, Candidate event) {
    for (Participant side : event.participants) {
      if (side.actor().isPresent() && side.actor().equals(patient.actor())) {
        return true;
      }
    }
    return false;
  }

  /** Several agents and nobody to whom they did it: they did it to each other. */
  void makeMutual(Clause clause, Candidate event) {
    boolean mutual =
        switch (event.type) {
          case AGREE, CONSULT, COOPERATE -> true;
          case REJECT -> event.frame.operator();
          default -> event.frame.reciprocal();
        };
    List<Integer> agents = antecedents.subjects(clause);
    boolean hasTarget = hasTarget(event);
    if (hasTarget && event.frame.reciprocal() && event.type == event.frame.type()) {
      event.participants.replaceAll(
          p -> new Participant(ParticipantRole.BOTH, p.actor(), p.span()));
    }
    if (mutual && agents.size() > 1 && !hasTarget) {
      event.participants.clear();
      event.participants.addAll(sides.all(agents, ParticipantRole.BOTH));
    }
  }

  private static boolean hasTarget(Candidate event) {
    for (Participant side : event.participants) {
      if (side.role() == ParticipantRole.PATIENT && side.actor().isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static List<Integer> phrase(Clause clause, String preposition) {
    for (Clause.Phrase phrase : clause.phrases()) {
      if (phrase.preposition().equals(preposition)) {
        return phrase.nouns();
      }
    }
    return List.of();
  }

  /** {@code Chile}, {@code Peru and Bolivia} from {@code Chile, Peru and Bolivia} on. */
  private List<Integer> coordinated(int first) {
    List<Chunk> chunks = syntax.chunks();
    List<Integer> nouns = new ArrayList<>(List.of(first));
    int i = first + 1;
    while (i + 1 < chunks.size()
        && nouns.size() < MOST_SIDES
        && (chunks.get(i).is(Chunk.Kind.COORDINATOR) || chunks.get(i).is(Chunk.Kind.COMMA))
        && chunks.get(i + 1).is(Chunk.Kind.NOUN_PHRASE)) {
      nouns.add(i + 1);
      i += 2;
    }
    return nouns;
  }

  void ofNoun(int chunk, Candidate event) {
    List<Chunk> chunks = syntax.chunks();
    Chunk phrase = chunks.get(chunk);
    List<Participant> agents = new ArrayList<>();
    List<Participant> patients = new ArrayList<>();
    if (phrase.owner() >= 0) {
      agents.add(sides.of(phrase.owner(), ParticipantRole.AGENT));
    }
    int i = chunk + 1;
    int steps = 0;
    while (i + 1 < chunks.size() && steps++ < 4 && chunks.get(i).is(Chunk.Kind.PREPOSITION)) {
      int noun = i + 1;
      while (noun + 1 < chunks.size() && chunks.get(noun + 1).owner() == noun) {
        noun++;
      }
      if (!chunks.get(noun).is(Chunk.Kind.NOUN_PHRASE)) {
        if (!chunks.get(noun).is(Chunk.Kind.TIME)) {
          break;
        }
        i = noun + 1;
        continue;
      }
      String preposition = syntax.tokens().get(chunks.get(i).head()).key();
      boolean agent =
          preposition.equals("by") || (preposition.equals("of") && event.frame.agentOf());
      if (preposition.equals("between") || preposition.equals("among")) {
        List<Integer> both = coordinated(noun);
        if (agents.isEmpty() && both.size() > 1 && both.stream().anyMatch(sides::isSide)) {
          event.participants.addAll(sides.all(both, ParticipantRole.BOTH));
          return;
        }
      }
      if (sides.isSide(noun)) {
        if (agent && agents.isEmpty()) {
          agents.add(sides.of(noun, ParticipantRole.AGENT));
        } else if (!agent
            && patients.isEmpty()
            && (Patients.TO_WHOM.contains(preposition) || preposition.equals("in"))) {
          patients.add(sides.of(noun, ParticipantRole.PATIENT));
        }
      }
      i = noun + 1;
    }
    if (agents.isEmpty()) {
      if (sides.attribute(chunk).isPresent()) {
        agents.add(sides.of(chunk, ParticipantRole.AGENT));
      }
    }
    event.participants.addAll(agents);
    event.participants.addAll(patients);
  }
}
