package org.nutgraf.ninjs;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nutgraf.feed.EventPhrase;
import org.nutgraf.json.stream.Fields;
import org.nutgraf.model.Actor;
import org.nutgraf.model.ActorKind;
import org.nutgraf.model.Article;
import org.nutgraf.model.Dateline;
import org.nutgraf.model.Event;
import org.nutgraf.model.Quote;

/** Writes actors by kind, events, and those who are the sources of the article. */
record Concepts(Fields fields) {
  private static final Set<ActorKind> PLACES = EnumSet.of(ActorKind.COUNTRY, ActorKind.PLACE);

  void write(Article article) {
    writeActors("people", article, EnumSet.of(ActorKind.PERSON));
    writeActors("organisations", article, EnumSet.of(ActorKind.ORGANIZATION));
    writeActors("places", article, PLACES);
    writeActors("subjects", article, EnumSet.of(ActorKind.GROUP));
    List<Event> facts = article.events().stream().filter(EventPhrase::isFact).toList();
    fields.objects("events", facts, event -> write(event, article));
    writeSources(article);
  }

  private void writeActors(String name, Article article, Set<ActorKind> kinds) {
    List<Actor> actors =
        article.actors().stream().filter(actor -> kinds.contains(actor.kind())).toList();
    fields.objects(
        name,
        actors,
        actor -> {
          fields.text("name", actor.name());
          fields.text("rel", "mentions");
          fields.text("literal", actor.code().filter(code -> actor.kind() == ActorKind.COUNTRY));
        });
  }

  private void write(Event event, Article article) {
    fields.text("id", event.id());
    fields.text("name", EventPhrase.of(event, article.source()));
    fields.text("rel", "about");
    fields.text("literal", event.cameo());
  }

  /** The agency that supplied the article, and everybody whom it quotes. */
  private void writeSources(Article article) {
    Stream<Source> agency =
        article
            .dateline()
            .flatMap(Dateline::agency)
            .map(name -> new Source(name, "agency"))
            .stream();
    Stream<Source> speakers =
        article.quotes().stream()
            .map(Quote::speaker)
            .flatMap(Optional::stream)
            .map(speaker -> new Source(speaker.name(), "speaker"));
    List<Source> sources = Stream.concat(agency, speakers).distinct().toList();
    fields.objects(
        "infoSources",
        sources,
        source -> {
          fields.text("name", source.name());
          fields.text("role", source.role());
        });
  }

  private record Source(String name, String role) {}
}
