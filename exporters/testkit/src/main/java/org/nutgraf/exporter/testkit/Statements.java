package org.nutgraf.exporter.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Event;
import org.nutgraf.model.EventType;
import org.nutgraf.model.Modality;
import org.nutgraf.model.Participant;
import org.nutgraf.model.ParticipantRole;
import org.nutgraf.model.Polarity;
import org.nutgraf.model.Quote;
import org.nutgraf.model.QuoteKind;
import org.nutgraf.model.TimeReference;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Source;
import org.nutgraf.text.Span;

/** Arbitrary quotes and events among given actors and times. */
record Statements(
    Source source, Arbitrary<Span> spans, List<Actor> actors, List<TimeReference> times) {
  private static final int MOST = 3;

  Arbitrary<List<Quote>> quotes() {
    return quote()
        .list()
        .ofMaxSize(MOST)
        .map(
            quotes -> {
              List<Quote> numbered = new ArrayList<>();
              quotes.forEach(
                  quote -> numbered.add(quote.toBuilder().id("q" + (numbered.size() + 1)).build()));
              return numbered;
            });
  }

  Arbitrary<List<Event>> events() {
    return event()
        .list()
        .ofMaxSize(MOST)
        .map(
            events -> {
              List<Event> numbered = new ArrayList<>();
              events.forEach(
                  event -> numbered.add(event.toBuilder().id("e" + (numbered.size() + 1)).build()));
              return numbered;
            });
  }

  private Arbitrary<Quote> quote() {
    Arbitrary<Optional<Excerpt>> words = excerpts().optional(0.5);
    return Combinators.combine(
            Arbitraries.of(QuoteKind.class),
            excerpts().list().ofMinSize(1).ofMaxSize(2),
            oneOf(actors),
            oneOf(actors),
            words.list().ofSize(5))
        .as(
            (kind, segments, speaker, addressee, optional) ->
                Quote.builder()
                    .id("q")
                    .kind(kind)
                    .segments(segments)
                    .content(optional.get(0))
                    .speaker(speaker)
                    .attribution(optional.get(1))
                    .cue(optional.get(2))
                    .addressee(addressee)
                    .addresseeText(optional.get(3))
                    .medium(optional.get(4))
                    .build());
  }

  private Arbitrary<Event> event() {
    Arbitrary<Participant> participants =
        Combinators.combine(Arbitraries.of(ParticipantRole.class), oneOf(actors), spans)
            .as(Participant::new);
    return Combinators.combine(
            Arbitraries.of(EventType.class),
            Arbitraries.of("05", "057", "1823").optional(0.5),
            excerpts().list().ofMinSize(1).ofMaxSize(2),
            participants.list().ofMaxSize(2),
            oneOf(times),
            oneOf(actors),
            Arbitraries.of(Polarity.class),
            Arbitraries.of(Modality.class))
        .as(
            (type, cameo, triggers, sides, time, place, polarity, modality) ->
                Event.builder()
                    .id("e")
                    .type(type)
                    .cameo(cameo)
                    .triggers(triggers)
                    .participants(sides)
                    .time(time)
                    .place(place)
                    .polarity(polarity)
                    .modality(modality)
                    .build());
  }

  private Arbitrary<Excerpt> excerpts() {
    return spans.map(source::excerpt);
  }

  private static <T> Arbitrary<Optional<T>> oneOf(List<T> values) {
    return values.isEmpty()
        ? Arbitraries.just(Optional.empty())
        : Arbitraries.of(values).optional(0.7);
  }
}
