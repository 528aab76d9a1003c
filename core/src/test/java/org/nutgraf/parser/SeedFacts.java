package org.nutgraf.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Article;
import org.nutgraf.model.Block;
import org.nutgraf.model.BulletList;
import org.nutgraf.model.Crosshead;
import org.nutgraf.model.Event;
import org.nutgraf.model.Participant;
import org.nutgraf.model.Quote;
import org.nutgraf.model.QuoteKind;
import org.nutgraf.text.Excerpt;

/** What an article says, one fact a line, as the golds of the seeds write it. */
final class SeedFacts {
  private final Article article;
  private final List<String> facts = new ArrayList<>();

  private SeedFacts(Article article) {
    this.article = article;
  }

  static List<String> of(Article article) {
    SeedFacts it = new SeedFacts(article);
    it.head();
    article.sections().stream()
        .flatMap(section -> section.label().stream())
        .forEach(label -> it.add("label", label.text()));
    article.blocks().forEach(it::block);
    article.related().stream()
        .flatMap(related -> related.headline().stream())
        .forEach(headline -> it.add("related", headline.text()));
    article.boilerplate().forEach(furniture -> it.add("furniture", furniture.text()));
    article.actors().forEach(it::actor);
    article.quotes().forEach(it::quote);
    article.times().forEach(time -> it.add("time", time.text(), time.value()));
    article.events().forEach(it::event);
    return it.facts;
  }

  private void add(String kind, String... parts) {
    facts.add(kind + ": " + String.join(" | ", parts));
  }

  private void head() {
    add("language", article.language().orElse("none"));
    add("headline", article.headline().map(Excerpt::text).orElse("none"));
    add("standfirst", article.standfirst().map(Excerpt::text).orElse("none"));
    article
        .dateline()
        .ifPresent(
            x ->
                facts.add(
                    "dateline: "
                        + x.place().orElse("none")
                        + x.agency().map(agency -> " | " + agency).orElse("")));
    article.byline().ifPresent(x -> x.authors().forEach(author -> add("author", author)));
    article.published().ifPresent(x -> add("published", x.date().toString()));
    article.updated().ifPresent(x -> add("updated", x.date().toString()));
  }

  private void block(Block block) {
    if (block instanceof Crosshead) {
      add("crosshead", block.text());
    } else if (block instanceof BulletList list) {
      list.items().forEach(item -> add("item", item.text()));
    }
  }

  private void actor(Actor actor) {
    String kind = actor.kind().name().toLowerCase(Locale.ROOT);
    facts.add(
        "actor: "
            + kind
            + " | "
            + actor.name()
            + actor.code().map(code -> " | " + code).orElse(""));
    actor.aliases().forEach(alias -> add("alias", actor.name(), alias));
    actor.roles().forEach(role -> add("role", actor.name(), role.title()));
  }

  private void quote(Quote quote) {
    Optional<Excerpt> clause =
        quote.kind() == QuoteKind.INDIRECT ? quote.content() : Optional.empty();
    String words =
        clause
            .map(Excerpt::text)
            .orElseGet(
                () ->
                    quote.segments().stream()
                        .map(Excerpt::text)
                        .collect(Collectors.joining(" … ")));
    add(
        "quote",
        quote.kind().name().toLowerCase(Locale.ROOT),
        words,
        quote.speaker().map(Actor::name).orElse("none"),
        quote.cue().map(Excerpt::text).orElse("none"));
  }

  /** One fact for the event, and one for the event with each of its actors. */
  private void event(Event event) {
    String type = event.type().name().toLowerCase(Locale.ROOT);
    for (Excerpt trigger : event.triggers()) {
      add("event", type, trigger.text());
      event.participants().stream()
          .map(Participant::actor)
          .flatMap(Optional::stream)
          .forEach(actor -> add("event", type, trigger.text(), actor.name()));
    }
  }
}
