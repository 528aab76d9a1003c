package org.nutgraf.internal.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nutgraf.internal.syntax.Chunk;
import org.nutgraf.internal.syntax.Clause;
import org.nutgraf.internal.syntax.Syntax;
import org.nutgraf.internal.syntax.VerbGroup;
import org.nutgraf.internal.syntax.VerbGroup.Feature;
import org.nutgraf.model.Actor;
import org.nutgraf.model.EventType;
import org.nutgraf.model.Participant;
import org.nutgraf.model.ParticipantRole;

/** Finds who did it and to whom it was done. */
final class Roles {
  private static final Set<String> TO_WHOM =
      Set.of(
          "with", "to", "against", "on", "for", "from", "of", "at", "into", "over", "toward",
          "towards", "between", "among", "upon", "about");
  private static final Set<String> TO_WHOM_ACTIVE =
      Stream.concat(TO_WHOM.stream(), Stream.of("by")).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> AGAINST = Set.of("against");
  private static final Set<String> WHERE =
      Set.of("in", "to", "at", "on", "from", "against", "into", "near", "inside", "of", "outside");

  private final Syntax syntax;
  private final Sides sides;
  private final Antecedents antecedents;

  Roles(Syntax syntax, Sides sides) {
    this.syntax = syntax;
    this.sides = sides;
    this.antecedents = new Antecedents(syntax);
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
    List<Integer> patients = targets(clause, objects, event);
    patients = patients.equals(clause.subjects()) ? subjects : patients;
    event.participants.addAll(sides.all(agents, ParticipantRole.AGENT));
    event.participants.addAll(sides.all(patients, ParticipantRole.PATIENT));
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
    boolean hasTarget =
        event.participants.stream().anyMatch(p -> p.role() == ParticipantRole.PATIENT && isSide(p));
    if (hasTarget && event.frame.reciprocal() && event.type == event.frame.type()) {
      event.participants.replaceAll(
          p -> new Participant(ParticipantRole.BOTH, p.actor(), p.span()));
    }
    if (mutual && agents.size() > 1 && !hasTarget) {
      event.participants.clear();
      event.participants.addAll(sides.all(agents, ParticipantRole.BOTH));
    }
  }

  private static boolean isSide(Participant participant) {
    return participant.actor().isPresent();
  }

  /** The noun phrases of the first phrase that has such. */
  private static List<Integer> inPhrases(
      Clause clause, Set<String> prepositions, IntPredicate wanted) {
    for (Clause.Phrase phrase : clause.phrases()) {
      if (prepositions.contains(phrase.preposition())) {
        List<Integer> found = phrase.nouns().stream().filter(wanted::test).toList();
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  private static List<Integer> phrase(Clause clause, String preposition) {
    for (Clause.Phrase phrase : clause.phrases()) {
      if (phrase.preposition().equals(preposition)) {
        return phrase.nouns();
      }
    }
    return List.of();
  }

  /** The object if it may be a side, else the nearest phrase that may, else what there is. */
  private List<Integer> targets(Clause clause, List<Integer> objects, Candidate event) {
    if (event.type == EventType.ASSAULT && !objects.isEmpty() && !sides.isEvent(objects.get(0))) {
      return objects;
    }
    boolean passive = objects.equals(clause.subjects());
    List<Integer> others = objects.stream().filter(object -> !sides.isOwned(object)).toList();
    List<Integer> found = others.stream().filter(sides::isActor).toList();
    if (found.isEmpty()) {
      found = inPhrases(clause, AGAINST, sides::isSide);
    }
    if (found.isEmpty()) {
      found = inPhrases(clause, passive ? TO_WHOM : TO_WHOM_ACTIVE, sides::isActor);
    }
    if (found.isEmpty()) {
      found = others.stream().filter(sides::isSide).toList();
    }
    if (found.isEmpty()) {
      found = inPhrases(clause, TO_WHOM, sides::isSide);
    }
    if (found.isEmpty()) {
      found = inPhrases(clause, WHERE, noun -> sides.isSide(noun) || sides.placeAt(noun) != null);
    }
    if (!found.isEmpty()) {
      return found;
    }
    return objects.isEmpty() ? List.of() : List.of(objects.get(0));
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
      if (sides.isSide(noun)) {
        if (agent && agents.isEmpty()) {
          agents.add(sides.of(noun, ParticipantRole.AGENT));
        } else if (!agent
            && patients.isEmpty()
            && (TO_WHOM.contains(preposition) || preposition.equals("in"))) {
          patients.add(sides.of(noun, ParticipantRole.PATIENT));
        }
      }
      i = noun + 1;
    }
    if (agents.isEmpty()) {
      Optional<Actor> actor =
          phrase.first() < phrase.head() ? sides.actor(chunk) : Optional.empty();
      if (actor.isPresent()) {
        agents.add(sides.of(chunk, ParticipantRole.AGENT));
      }
    }
    event.participants.addAll(agents);
    event.participants.addAll(patients);
  }
}
