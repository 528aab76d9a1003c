package org.nutgraf.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nutgraf.model.Article;
import org.nutgraf.model.Event;
import org.nutgraf.model.Participant;
import org.nutgraf.model.ParticipantRole;
import org.nutgraf.model.Polarity;
import org.nutgraf.model.Quote;

/** Collects who acted on whom, in the order of the text. What did not happen is no tie. */
final class Ties {
  /** How many participants of an event are taken, lest a list of a thousand make a million ties. */
  private static final int MOST = 8;

  private final Cast cast;
  private final Map<Long, Tie> ties = new LinkedHashMap<>();

  private Ties(Cast cast) {
    this.cast = cast;
  }

  static List<Tie> of(Article article, Cast cast) {
    Ties ties = new Ties(cast);
    article.events().forEach(ties::event);
    article.quotes().forEach(ties::speech);
    return List.copyOf(ties.ties.values());
  }

  private void event(Event event) {
    if (event.polarity() == Polarity.NEGATIVE) {
      return;
    }
    List<Integer> agents = places(event, ParticipantRole.AGENT);
    List<Integer> patients = places(event, ParticipantRole.PATIENT);
    List<Integer> both = places(event, ParticipantRole.BOTH);
    Tone tone = Tone.of(event.type());
    String act = Words.of(event.type());
    for (int agent : agents) {
      patients.forEach(patient -> add(agent, patient, false, tone, act));
    }
    for (int i = 0; i < both.size(); i++) {
      for (int other : both.subList(i + 1, both.size())) {
        add(Math.min(both.get(i), other), Math.max(both.get(i), other), true, tone, act);
      }
    }
  }

  private List<Integer> places(Event event, ParticipantRole role) {
    List<Integer> places = List.of();
    for (Participant participant : event.participants()) {
      if (participant.role() == role && participant.actor().isPresent() && places.size() < MOST) {
        places = places.isEmpty() ? new ArrayList<>(2) : places;
        places.add(cast.place(participant.actor().get()));
      }
    }
    return places;
  }

  private void speech(Quote quote) {
    if (quote.speaker().isPresent() && quote.addressee().isPresent()) {
      int from = cast.place(quote.speaker().get());
      int to = cast.place(quote.addressee().get());
      add(from, to, false, Tone.NEUTRAL, "speech");
    }
  }

  private void add(int from, int to, boolean isMutual, Tone tone, String act) {
    if (from != to) {
      ties.computeIfAbsent(key(from, to, isMutual, tone), key -> new Tie(from, to, isMutual, tone))
          .add(act);
    }
  }

  /** A number for each kind of tie between two actors. */
  private static long key(int from, int to, boolean isMutual, Tone tone) {
    long kind = tone.ordinal() * 2L + (isMutual ? 1 : 0);
    return ((long) from << 34) | ((long) to << 3) | kind;
  }
}
