package org.nutgraf.model;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.immutables.value.Value;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Source;

/**
 * A news article: its parts, and what it says about whom.
 *
 * <p>Made by {@code ArticleParser} from plain text, by {@link ArticleComposer} from pieces, or by
 * {@link #builder()}, which checks that all parts fit together. Every span is a range of {@link
 * #source()}.
 */
@Value.Immutable
public sealed interface Article permits ImmutableArticle {
  /**
   * {@return a stable identifier: the one the caller gave, else {@code sha256:} and the hash of the
   * source text in UTF-8}
   */
  @Value.Default
  default String id() {
    return ContentId.of(source());
  }

  /** {@return the text that all spans refer to} */
  Source source();

  /** {@return where the article is published} */
  Optional<URI> url();

  /** {@return the language of the article, a BCP 47 tag: {@code en}} */
  Optional<String> language();

  /** {@return the headline} */
  Optional<Excerpt> headline();

  /** {@return the short text between headline and body that sums up} */
  Optional<Excerpt> standfirst();

  /** {@return the line that names the authors} */
  Optional<Byline> byline();

  /** {@return place and agency at the head of the first paragraph} */
  Optional<Dateline> dateline();

  /** {@return when the article was published, as the caller gave it, else as the text says} */
  Optional<Timestamp> published();

  /** {@return when the article was last changed} */
  Optional<Timestamp> updated();

  /** {@return the house's own metadata, passed through, in the order of its keys} */
  @Value.NaturalOrder
  SortedMap<String, String> attributes();

  /** {@return the body; the lead section comes first and has no label} */
  List<Section> sections();

  /** {@return teasers of other articles, in order of position} */
  List<Related> related();

  /** {@return everything else on the page, in order of position} */
  List<Boilerplate> boilerplate();

  /** {@return who and what the article names, in order of first mention} */
  List<Actor> actors();

  /** {@return who said what, in order of position} */
  List<Quote> quotes();

  /** {@return the expressions of time, in order of position} */
  List<TimeReference> times();

  /** {@return what happened, in order of first trigger} */
  List<Event> events();

  /** {@return what is odd in the source, in order of position} */
  List<Warning> warnings();

  /** {@return the blocks of all sections in order} */
  default List<Block> blocks() {
    return sections().stream().flatMap(section -> section.blocks().stream()).toList();
  }

  /**
   * {@return the times that name days of the calendar, with the events that happened then, in the
   * order of the calendar}
   */
  default List<TimelineEntry> timeline() {
    Map<TimeReference, List<Event>> then = new HashMap<>();
    for (Event event : events()) {
      event.time().ifPresent(t -> then.computeIfAbsent(t, k -> new ArrayList<>()).add(event));
    }
    List<TimelineEntry> timeline = new ArrayList<>();
    for (TimeReference time : times()) {
      List<Event> events = then.getOrDefault(time, List.of());
      time.interval().ifPresent(days -> timeline.add(new TimelineEntry(days, time, events)));
    }
    timeline.sort(Comparator.comparing(TimelineEntry::when));
    return List.copyOf(timeline);
  }

  /**
   * {@return the actor with the identifier}
   *
   * @param id an identifier such as {@code a1}
   */
  default Optional<Actor> actor(String id) {
    return actors().stream().filter(actor -> actor.id().equals(id)).findFirst();
  }

  /**
   * {@return the quotes of which an actor is the speaker, in order of position}
   *
   * @param speaker an actor of this article
   */
  default List<Quote> quotesBy(Actor speaker) {
    return quotes().stream()
        .filter(quote -> quote.speaker().stream().anyMatch(speaker::equals))
        .toList();
  }

  /**
   * {@return the events in which an actor takes part, in order of first trigger}
   *
   * @param participant an actor of this article
   */
  default List<Event> eventsOf(Actor participant) {
    return events().stream()
        .filter(
            event ->
                event.participants().stream()
                    .flatMap(side -> side.actor().stream())
                    .anyMatch(participant::equals))
        .toList();
  }

  /** {@return who did something to whom, in order of the events} */
  default List<Dyad> dyads() {
    return events().stream().flatMap(event -> Dyad.of(event).stream()).toList();
  }

  /**
   * {@return the quotes of each speaker, speakers in order of their first quote} Quotes without a
   * speaker are left out.
   */
  default Map<Actor, List<Quote>> quotesBySpeaker() {
    Map<Actor, List<Quote>> bySpeaker = new LinkedHashMap<>();
    for (Quote quote : quotes()) {
      quote
          .speaker()
          .ifPresent(who -> bySpeaker.computeIfAbsent(who, key -> new ArrayList<>()).add(quote));
    }
    return Collections.unmodifiableMap(bySpeaker);
  }

  /** {@return one line for people, as {@code toString} gives it: headline and counts} */
  default String summary() {
    return "\""
        + headline().map(Excerpt::text).orElse("")
        + "\" ("
        + blocks().size()
        + " blocks, "
        + actors().size()
        + " actors, "
        + quotes().size()
        + " quotes, "
        + events().size()
        + " events)";
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled with this article} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects the parts of an {@link Article}; the source is mandatory. */
  final class Builder extends ImmutableArticle.Builder {
    Builder() {}

    /**
     * {@return the article}
     *
     * @throws IllegalStateException if a mandatory part is missing, a span lies outside the source,
     *     a text is not what the source has at its span, or an actor, a time or an identifier is
     *     not the article's own; the message says which
     */
    @Override
    public Article build() {
      Article article = super.build();
      new ArticleCheck(article).run();
      return article;
    }
  }
}
