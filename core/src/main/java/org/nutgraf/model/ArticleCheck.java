package org.nutgraf.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Source;
import org.nutgraf.text.Span;

/** Holds an article to its promises: spans lie in the source, references stay in the article. */
final class ArticleCheck {
  private final Article article;
  private final Source source;
  private final Map<String, Actor> actors = new HashMap<>();
  private final Set<TimeReference> times;

  ArticleCheck(Article article) {
    this.article = article;
    this.source = article.source();
    this.times = new HashSet<>(article.times());
  }

  void run() {
    for (Actor actor : article.actors()) {
      if (actors.put(actor.id(), actor) != null) {
        throw new IllegalStateException("two actors have the id " + actor.id());
      }
    }
    checkStructure();
    article.actors().forEach(this::check);
    article.times().forEach(time -> check("", time, time.span(), time.text()));
    article.quotes().forEach(this::check);
    article.events().forEach(this::check);
    article.warnings().forEach(warning -> check("", "warning", warning.span()));
  }

  private void checkStructure() {
    check("", "headline", article.headline());
    check("", "standfirst", article.standfirst());
    article.byline().ifPresent(byline -> check("", "byline", byline.span(), byline.text()));
    article
        .dateline()
        .ifPresent(dateline -> check("", "dateline", dateline.span(), dateline.text()));
    for (Section section : article.sections()) {
      check("", "section label", section.label());
      section.blocks().forEach(this::check);
    }
    for (Related related : article.related()) {
      check("", "label of related article", related.label());
      check("", "headline of related article", related.headline());
      check("", "text of related article", related.text());
    }
    article.boilerplate().forEach(block -> check("", "boilerplate", block.span(), block.text()));
  }

  private void check(Block block) {
    check("", block, block.span(), block.text());
    List<Span> parts = partsOf(block);
    for (Span part : parts) {
      if (!block.span().contains(part)) {
        throw new IllegalStateException(
            "part " + part + " outside its " + describe(block) + " " + block.span());
      }
    }
  }

  private List<Span> partsOf(Block block) {
    if (block instanceof Paragraph paragraph) {
      return paragraph.sentences();
    }
    if (block instanceof BulletList list) {
      list.items().forEach(item -> check("", "list item", item));
      return list.items().stream().map(Excerpt::span).toList();
    }
    return List.of();
  }

  private void check(Actor actor) {
    for (Mention mention : actor.mentions()) {
      check("mention of ", actor, mention.span());
    }
    for (Role role : actor.roles()) {
      check("role of ", actor, role.span());
      if (role.of().isPresent() && !actors.containsKey(role.of().get())) {
        throw new IllegalStateException(
            "role of "
                + describe(actor)
                + " refers to "
                + role.of().get()
                + ", which is no actor of the article");
      }
    }
  }

  private void check(Quote quote) {
    for (Excerpt segment : quote.segments()) {
      check("segment of ", quote, segment);
    }
    check("content of ", quote, quote.content());
    check("attribution of ", quote, quote.attribution());
    check("cue of ", quote, quote.cue());
    check("addressee of ", quote, quote.addresseeText());
    check("medium of ", quote, quote.medium());
    own("speaker of ", quote, quote.speaker());
    own("addressee of ", quote, quote.addressee());
  }

  private void check(Event event) {
    for (Excerpt trigger : event.triggers()) {
      check("trigger of ", event, trigger);
    }
    for (Participant participant : event.participants()) {
      check("participant of ", event, participant.span());
      own("participant of ", event, participant.actor());
    }
    own("place of ", event, event.place());
    if (event.time().isPresent() && !times.contains(event.time().get())) {
      throw new IllegalStateException(
          "time of " + describe(event) + " is no time of the article: " + event.time().get());
    }
  }

  private void own(String part, Object owner, Optional<Actor> actor) {
    if (actor.isPresent() && !actor.get().equals(actors.get(actor.get().id()))) {
      throw new IllegalStateException(
          part
              + describe(owner)
              + " is no actor of the article: "
              + actor.get().id()
              + " ("
              + actor.get().name()
              + ")");
    }
  }

  private void check(String part, Object owner, Optional<Excerpt> excerpt) {
    if (excerpt.isPresent()) {
      check(part, owner, excerpt.get());
    }
  }

  private void check(String part, Object owner, Excerpt excerpt) {
    check(part, owner, excerpt.span(), excerpt.text());
  }

  private void check(String part, Object owner, Span span, String text) {
    check(part, owner, span);
    if (text.length() != span.length() || !source.text().startsWith(text, span.start())) {
      throw new IllegalStateException(
          part + describe(owner) + " is not what the source has at " + span + ": " + text);
    }
  }

  private void check(String part, Object owner, Span span) {
    if (!source.contains(span)) {
      throw new IllegalStateException(
          part
              + describe(owner)
              + " lies outside the source of "
              + source.length()
              + " characters: "
              + span);
    }
  }

  /** Names what is at fault; an article is checked far more often than it is found wanting. */
  private static String describe(Object owner) {
    if (owner instanceof Actor actor) {
      return "actor " + actor.id() + " (" + actor.name() + ")";
    }
    if (owner instanceof Quote quote) {
      return "quote " + quote.id();
    }
    if (owner instanceof Event event) {
      return "event " + event.id();
    }
    if (owner instanceof Block) {
      return owner.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
    return owner instanceof TimeReference time ? "time " + time.id() : owner.toString();
  }
}
