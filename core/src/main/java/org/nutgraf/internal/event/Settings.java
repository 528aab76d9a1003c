package org.nutgraf.internal.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.actor.Cast;
import org.nutgraf.internal.actor.Reference;
import org.nutgraf.internal.syntax.Chunk;
import org.nutgraf.internal.syntax.Clause;
import org.nutgraf.internal.syntax.Syntax;
import org.nutgraf.internal.syntax.VerbGroup;
import org.nutgraf.model.ActorKind;
import org.nutgraf.model.MentionForm;
import org.nutgraf.model.TimeReference;
import org.nutgraf.model.TimeType;
import org.nutgraf.text.Span;

/**
 * Gives the events of a sentence their time and place: the nearest that the sentence tells, where a
 * verb between counts as far.
 */
final class Settings {
  private static final int VERB_BETWEEN = 200;
  private static final int REACH = 5;
  private static final Set<String> PREPOSITIONS =
      Set.of("in", "at", "near", "inside", "outside", "across", "around", "throughout", "to");
  private static final Set<String> VISITING =
      Set.of("visit", "tour", "enter", "leave", "reach", "attack", "hit", "strike");

  private final Syntax syntax;
  private final List<TimeReference> times;
  private final List<Reference> places;
  private final int[] verbStarts;

  /**
   * Prepares for one sentence.
   *
   * @param times the expressions of time inside the sentence
   */
  Settings(Syntax syntax, Cast cast, List<TimeReference> times) {
    this.syntax = syntax;
    this.times = settings(times);
    this.places = places(cast);
    this.verbStarts = new int[syntax.clauses().size()];
    for (int i = 0; i < verbStarts.length; i++) {
      int token = syntax.chunks().get(syntax.clauses().get(i).verb()).head();
      verbStarts[i] = syntax.tokens().get(token).start();
    }
  }

  /** Times of the calendar, but for those that something is only compared with. */
  private List<TimeReference> settings(List<TimeReference> all) {
    if (all.isEmpty()) {
      return List.of();
    }
    List<TimeReference> found = new ArrayList<>(all.size());
    int first = syntax.sentence().firstToken();
    int token = first;
    for (TimeReference time : all) {
      while (token < syntax.sentence().endToken()
          && syntax.tokens().get(token).start() < time.span().start()) {
        token++;
      }
      boolean dated = time.type() == TimeType.DATE || time.type() == TimeType.TIME;
      String before = token > first ? syntax.tokens().get(token - 1).key() : "";
      boolean compared = before.equals("than") || (before.equals("from") && isEarlier(time.text()));
      if (dated && !compared) {
        found.add(time);
      }
    }
    return found;
  }

  /** Profit rose from that of {@code a year ago}. */
  private static boolean isEarlier(String words) {
    return words.endsWith(" ago") || words.endsWith(" earlier") || words.endsWith(" before");
  }

  /** Places that a preposition leads in, and those that a verb of motion has as its object. */
  private List<Reference> places(Cast cast) {
    List<Reference> found = new ArrayList<>();
    int from = syntax.sentence().firstToken();
    for (Reference reference : cast.between(from, syntax.sentence().endToken())) {
      ActorKind kind = reference.actor().kind();
      MentionForm form = reference.mention().form();
      boolean named = form != MentionForm.DEMONYM && form != MentionForm.PRONOUN;
      boolean place = kind == ActorKind.PLACE || kind == ActorKind.COUNTRY;
      if (place && named && isLocated(reference.firstToken(), from)) {
        found.add(reference);
      }
    }
    return found;
  }

  /** Behind a preposition of place, with nothing but the noun phrase between. */
  private boolean isLocated(int token, int from) {
    for (int i = token - 1; i >= from && i > token - REACH; i--) {
      if (PREPOSITIONS.contains(syntax.tokens().get(i).key())) {
        return true;
      }
      switch (syntax.tag(i)) {
        case DETERMINER, ADJECTIVE, NOUN, NAME -> {}
        default -> {
          return isVisited(token);
        }
      }
    }
    return isVisited(token);
  }

  /** The object of visiting, entering or leaving. */
  private boolean isVisited(int token) {
    for (Clause clause : syntax.clauses()) {
      VerbGroup verb = syntax.chunks().get(clause.verb()).verb();
      if (verb != null && VISITING.contains(verb.lemma())) {
        for (int object : clause.objects()) {
          Chunk chunk = syntax.chunks().get(object);
          if (chunk.first() <= token && token < chunk.end()) {
            return true;
          }
        }
      }
    }
    return false;
  }

  void apply(Candidate event) {
    Span trigger = event.triggers.get(0);
    TimeReference time = nearestTime(trigger);
    if (time != null) {
      event.time = Optional.of(time);
    }
    Reference place = nearestPlace(trigger);
    if (place != null) {
      event.place = Optional.of(place.actor());
    }
  }

  private @Nullable TimeReference nearestTime(Span trigger) {
    TimeReference best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (TimeReference time : times) {
      int distance = distance(trigger, time.span());
      if (distance < bestDistance) {
        best = time;
        bestDistance = distance;
      }
    }
    return best;
  }

  private @Nullable Reference nearestPlace(Span trigger) {
    Reference best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (Reference place : places) {
      int distance = distance(trigger, place.mention().span());
      if (distance < bestDistance) {
        best = place;
        bestDistance = distance;
      }
    }
    return best;
  }

  /** Characters between, and a surcharge for each verb between. */
  private int distance(Span trigger, Span other) {
    int from = Math.min(trigger.end(), other.end());
    int to = Math.max(trigger.start(), other.start());
    int distance = Math.max(0, to - from);
    for (int verb : verbStarts) {
      if (verb > from && verb < to) {
        distance += VERB_BETWEEN;
      }
    }
    return distance;
  }
}
