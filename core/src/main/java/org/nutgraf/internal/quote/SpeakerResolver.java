package org.nutgraf.internal.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.actor.Cast;
import org.nutgraf.internal.actor.Reference;
import org.nutgraf.internal.grammar.Phrases;
import org.nutgraf.internal.grammar.WordClass;
import org.nutgraf.model.Actor;
import org.nutgraf.model.ActorKind;
import org.nutgraf.model.MentionForm;

/**
 * Says which actor the words of a source refer to: a person before a body or place, and only who is
 * the head of a phrase. Rule 5.12.
 */
final class SpeakerResolver {
  private final Reading reading;
  private final Phrases phrases;
  private final Cast cast;

  SpeakerResolver(Reading reading, Cast cast) {
    this.reading = reading;
    this.phrases = reading.phrases();
    this.cast = cast;
  }

  /** The actor that a source refers to, or null. */
  @Nullable Actor resolve(TokenRange source) {
    Actor other = null;
    int first = source.first();
    while (first < source.end()) {
      int end = partEnd(first, source.end());
      Actor head = head(source.first(), first, end);
      if (head != null && head.kind() == ActorKind.PERSON) {
        return head;
      }
      if (first == source.first()) {
        other = head;
      }
      first = end + 1;
    }
    return other;
  }

  /** Where a part of a source ends: appositions stand between commas or brackets. */
  private int partEnd(int first, int end) {
    for (int i = first; i < end; i++) {
      if (reading.is(i, ",") || reading.is(i, "(")) {
        return i;
      }
    }
    return end;
  }

  /** Whom the head of a phrase names. */
  private @Nullable Actor head(int source, int first, int end) {
    List<Reference> inside = cast.between(first, end);
    Reference best = null;
    for (Reference reference : inside) {
      boolean owner = reference.endToken() < end && isPossessive(reference.endToken());
      boolean modifies = first > source && isPremodifier(reference, end);
      if (owner || modifies || !(isFree(first, reference) || followsName(reference, first, end))) {
        continue;
      }
      if (best == null || isNearerHead(reference, best, end)) {
        best = reference;
      }
    }
    return best == null ? null : best.actor();
  }

  /** A person after a body or place; a body after its country: {@code Swiss drugmaker Novo AG}. */
  private boolean isNearerHead(Reference later, Reference best, int end) {
    boolean country =
        best.actor().kind() == ActorKind.COUNTRY
            && (best.mention().form() == MentionForm.DEMONYM || isPremodifier(best, end));
    return later.actor().kind() == ActorKind.PERSON
        ? best.actor().kind() != ActorKind.PERSON
        : country && later.actor().kind() != ActorKind.COUNTRY;
  }

  private boolean isPossessive(int token) {
    return reading.is(token, "'s") || reading.is(token, "'") || reading.is(token, "’");
  }

  /** Whether no preposition makes a reference depend on words before it. */
  private boolean isFree(int first, Reference reference) {
    for (int i = first; i < reference.firstToken(); i++) {
      boolean depends = phrases.is(i, WordClass.PREPOSITION, WordClass.JOINT);
      if (depends && !phrases.is(i, WordClass.DETERMINER)) {
        return false;
      }
    }
    return true;
  }

  /** {@code a stalwart Smith supporter}: a noun follows that the name says more of. */
  private boolean isPremodifier(Reference reference, int end) {
    int next = reference.endToken();
    return next < end && !phrases.isCapitalized(next) && phrases.isNominal(next);
  }

  /**
   * {@code the president of the council Maria Ruiz}, {@code University of Oslo historian Ole Vik}:
   * a person's name after another name, or after what a body's name makes somebody.
   */
  private boolean followsName(Reference reference, int first, int end) {
    int before = reference.firstToken() - 1;
    if (reference.actor().kind() != ActorKind.PERSON || before < first) {
      return false;
    }
    boolean named = phrases.isCapitalized(before) && !phrases.is(before, WordClass.PREPOSITION);
    boolean titled =
        reference.endToken() == end
            && phrases.isCapitalized(first)
            && !phrases.is(first, WordClass.DETERMINER, WordClass.POSSESSIVE)
            && phrases.isNominal(before);
    return named || titled;
  }
}
