package org.nutgraf.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Quote;
import org.nutgraf.text.Excerpt;

/** The voices of an article in order of their first quotes; each takes the next colour. */
final class Voices {
  private final List<Voice> all = new ArrayList<>();

  /** The place of the voice of each quote. */
  private final int[] ofQuote;

  private final Map<String, Integer> places = new HashMap<>();
  private int named;

  Voices(List<Quote> quotes) {
    ofQuote = new int[quotes.size()];
    for (int i = 0; i < ofQuote.length; i++) {
      ofQuote[i] = placeOf(quotes.get(i));
      all.get(ofQuote[i]).quotes().add(i);
    }
  }

  private int placeOf(Quote quote) {
    Optional<Actor> speaker = quote.speaker();
    Optional<String> words = quote.attribution().map(Excerpt::text).filter(text -> !text.isBlank());
    // Identifiers and words might be alike, so a mark stands before them.
    String key =
        speaker.map(actor -> "@" + actor.id()).or(() -> words.map(text -> "“" + text)).orElse("");
    Integer known = places.get(key);
    if (known != null) {
      return known;
    }
    all.add(key.isEmpty() ? Voice.unknown() : Voice.of(name(speaker, words), named++));
    places.put(key, all.size() - 1);
    return all.size() - 1;
  }

  private static String name(Optional<Actor> speaker, Optional<String> words) {
    return speaker.map(Actor::name).or(() -> words).orElse(Voice.UNKNOWN);
  }

  List<Voice> all() {
    return all;
  }

  int placeOfQuote(int quote) {
    return ofQuote[quote];
  }

  Voice ofQuote(int quote) {
    return all.get(ofQuote[quote]);
  }
}
