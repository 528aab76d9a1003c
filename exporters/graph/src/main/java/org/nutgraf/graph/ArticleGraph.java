package org.nutgraf.graph;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Article;
import org.nutgraf.model.Event;
import org.nutgraf.model.Participant;
import org.nutgraf.model.ParticipantRole;
import org.nutgraf.model.TimeReference;
import org.nutgraf.text.Span;

/** The actors of one article as nodes, then its events with their edges. */
final class ArticleGraph {
  private final Article article;
  private final String prefix;
  private final Notation notation;
  private final ExportOptions options;

  /** The nodes of the actors, by the actors' identifiers, which may be any text. */
  private final Map<String, String> nodes = new HashMap<>();

  ArticleGraph(Article article, String prefix, Notation notation, ExportOptions options) {
    this.article = article;
    this.prefix = prefix;
    this.notation = notation;
    this.options = options;
  }

  void write() {
    notation.beginArticle(prefix, article);
    Set<String> active =
        article.events().stream()
            .flatMap(ArticleGraph::actors)
            .map(Actor::id)
            .collect(Collectors.toUnmodifiableSet());
    List<Actor> actors = article.actors();
    for (int i = 0; i < actors.size(); i++) {
      if (options.get(GraphOptions.ISOLATED) || active.contains(actors.get(i).id())) {
        actor(actors.get(i), prefix + ".a" + (i + 1));
      }
    }
    List<Event> events = article.events();
    for (int i = 0; i < events.size(); i++) {
      event(events.get(i), prefix + ".e" + (i + 1));
    }
    notation.endArticle();
  }

  private static Stream<Actor> actors(Event event) {
    return Stream.concat(
        event.participants().stream().flatMap(participant -> participant.actor().stream()),
        event.place().stream());
  }

  private void actor(Actor actor, String id) {
    nodes.put(actor.id(), id);
    EnumMap<Key, String> data = data(actor.name(), GraphWriter.ACTOR);
    data.put(Key.KIND, Words.of(actor.kind()));
    actor.code().ifPresent(code -> data.put(Key.CODE, code));
    data.put(Key.MENTIONS, String.valueOf(actor.mentions().size()));
    actor.mentions().stream().findFirst().ifPresent(mention -> position(data, mention.span()));
    notation.node(id, data);
  }

  private void event(Event event, String id) {
    EnumMap<Key, String> data = data(event.triggers().get(0).text(), GraphWriter.EVENT);
    data.put(Key.KIND, Words.of(event.type()));
    event.cameo().ifPresent(code -> data.put(Key.CODE, code));
    data.put(Key.MENTIONS, String.valueOf(event.triggers().size()));
    event.time().map(TimeReference::value).ifPresent(value -> data.put(Key.TIME, value));
    data.put(Key.POLARITY, Words.of(event.polarity()));
    data.put(Key.MODALITY, Words.of(event.modality()));
    position(data, event.triggers().get(0).span());
    notation.node(id, data);
    int words = 0;
    for (Participant participant : event.participants()) {
      Optional<Actor> actor = participant.actor();
      if (actor.isPresent()) {
        edge(node(actor.get()), id, participant.role());
      } else if (options.get(GraphOptions.UNNAMED)) {
        words++;
        edge(words(participant, id + ".w" + words), id, participant.role());
      }
    }
    event.place().ifPresent(place -> notation.edge(id, node(place), "place"));
  }

  private String node(Actor actor) {
    return requireNonNull(nodes.get(actor.id()));
  }

  private String words(Participant participant, String id) {
    EnumMap<Key, String> data = data(article.source().text(participant.span()), GraphWriter.WORDS);
    position(data, participant.span());
    notation.node(id, data);
    return id;
  }

  /** What is done to a patient leads there from the event; all else leads to the event. */
  private void edge(String participant, String event, ParticipantRole role) {
    if (role == ParticipantRole.PATIENT) {
      notation.edge(event, participant, Words.of(role));
    } else {
      notation.edge(participant, event, Words.of(role));
    }
  }

  private EnumMap<Key, String> data(String label, String type) {
    EnumMap<Key, String> data = new EnumMap<>(Key.class);
    data.put(Key.LABEL, label);
    data.put(Key.TYPE, type);
    data.put(Key.ARTICLE, article.id());
    return data;
  }

  private static void position(EnumMap<Key, String> data, Span span) {
    data.put(Key.START, String.valueOf(span.start()));
    data.put(Key.END, String.valueOf(span.end()));
  }
}
