package org.nutgraf.internal.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nutgraf.internal.syntax.Clause;
import org.nutgraf.model.EventType;

/**
 * Finds to whom a verb does it: its object, or a prepositional phrase. Which is tried first depends
 * on the kind of event: who is arrested is the object, who is given something stands behind {@code
 * to}, with whom one talks behind {@code with}.
 */
final class Patients {
  private static final Set<String> WITH = Set.of("with", "between", "among");
  private static final Set<String> RECIPIENT = Set.of("to", "for");
  private static final Set<String> AGAINST = Set.of("against");

  /** What leads to whom something is done. */
  static final Set<String> TO_WHOM =
      Set.of(
          "with", "to", "against", "on", "for", "from", "of", "at", "into", "over", "toward",
          "towards", "between", "among", "upon", "about");

  private static final Set<String> TO_WHOM_ACTIVE =
      Stream.concat(TO_WHOM.stream(), Stream.of("by")).collect(Collectors.toUnmodifiableSet());
  private static final Set<String> WHERE =
      Set.of("in", "to", "at", "on", "from", "against", "into", "near", "inside", "of", "outside");

  private final Sides sides;

  Patients(Sides sides) {
    this.sides = sides;
  }

  /**
   * {@return the noun phrases to whom a verb does it}
   *
   * @param clause the clause of the verb
   * @param objects its objects; the subjects of a passive
   */
  List<Integer> of(Clause clause, List<Integer> objects, Candidate event) {
    boolean passive = objects.equals(clause.subjects());
    if (event.type == EventType.ASSAULT && !objects.isEmpty() && !sides.isEvent(objects.get(0))) {
      List<Integer> against = inPhrases(clause, AGAINST, sides::isActor);
      return against.isEmpty() || sides.isSide(objects.get(0)) ? objects : against;
    }
    List<Integer> between = passive ? List.of() : between(clause);
    if (between.size() > 1 && only(objects, sides::isActor).isEmpty()) {
      return between;
    }
    List<Integer> others = only(objects, object -> !sides.isOwned(object));
    List<Integer> found = List.of();
    if (event.frame.reciprocal() && !passive) {
      found = inPhrases(clause, WITH, sides::isSide);
    } else if (isTransfer(event) && !passive) {
      found = recipients(clause, others);
    } else if (isMovement(event) && !passive) {
      found = inPhrases(clause, WHERE, noun -> sides.placeAt(noun) != null);
      found = only(others, sides::isActor).isEmpty() ? found : List.of();
    } else if (affectsObject(event)) {
      found = only(others, this::isPeople);
    }
    if (found.isEmpty()) {
      found = named(clause, others, passive);
    }
    boolean mutual = event.frame.reciprocal() && clause.subjects().size() > 1;
    if (found.isEmpty() && !mutual) {
      found = inPhrases(clause, WHERE, noun -> sides.isSide(noun) || sides.placeAt(noun) != null);
    }
    return found.isEmpty() && !objects.isEmpty() ? List.of(objects.get(0)) : found;
  }

  /** {@code led talks between Iran and Iraq}: whom the phrase right behind the object names. */
  private List<Integer> between(Clause clause) {
    if (clause.phrases().isEmpty() || !clause.phrases().get(0).preposition().equals("between")) {
      return List.of();
    }
    return only(clause.phrases().get(0).nouns(), sides::isActor);
  }

  /** Objects and phrases that name somebody, then those that speak of people. */
  private List<Integer> named(Clause clause, List<Integer> others, boolean passive) {
    List<Integer> found = only(others, sides::isActor);
    if (found.isEmpty()) {
      found = inPhrases(clause, AGAINST, sides::isSide);
    }
    if (found.isEmpty()) {
      found = inPhrases(clause, passive ? TO_WHOM : TO_WHOM_ACTIVE, sides::isActor);
    }
    if (found.isEmpty()) {
      found = only(others, sides::isSide);
    }
    return found.isEmpty() ? inPhrases(clause, TO_WHOM, sides::isSide) : found;
  }

  /** {@code gave Iran money}, {@code gave money to Iran}. */
  private List<Integer> recipients(Clause clause, List<Integer> objects) {
    if (objects.size() > 1 && sides.isSide(objects.get(0))) {
      return List.of(objects.get(0));
    }
    return inPhrases(clause, RECIPIENT, sides::isSide);
  }

  private boolean isPeople(int chunk) {
    return sides.isSide(chunk) && !sides.isEvent(chunk);
  }

  private static boolean isTransfer(Candidate event) {
    return switch (event.type) {
      case AID -> true;
      case AGREE -> event.cameo.orElse("").startsWith("033");
      case RETREAT, CONCEDE -> event.lemma.equals("return") || event.lemma.equals("give");
      default -> false;
    };
  }

  /** {@code arrived in}, {@code moved troops into}: towards a place. */
  private static boolean isMovement(Candidate event) {
    return event.type == EventType.MOBILIZE || event.cameo.orElse("").startsWith("042");
  }

  private static boolean affectsObject(Candidate event) {
    return switch (event.type) {
      case COERCE, ACCUSE, SANCTION, REQUEST, CONSULT, THREATEN -> true;
      case RETREAT -> event.cameo.orElse("").startsWith("084");
      default -> false;
    };
  }

  /** The noun phrases of the first phrase that has such. */
  private static List<Integer> inPhrases(
      Clause clause, Set<String> prepositions, IntPredicate wanted) {
    for (Clause.Phrase phrase : clause.phrases()) {
      if (prepositions.contains(phrase.preposition())) {
        List<Integer> found = only(phrase.nouns(), wanted);
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return List.of();
  }

  /** Those of some noun phrases that are wanted; most often there is one or none. */
  private static List<Integer> only(List<Integer> nouns, IntPredicate wanted) {
    List<Integer> found = List.of();
    for (Integer noun : nouns) {
      if (wanted.test(noun)) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(noun);
      }
    }
    return found;
  }
}
