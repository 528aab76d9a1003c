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
    article.times().forEach(time -> check("time " + time.id(), time.span(), time.text()));
    article.quotes().forEach(this::check);
    article.events().forEach(this::check);
    article.warnings().forEach(warning -> check("warning", warning.span()));
  }

  private void checkStructure() {
    check("headline", article.headline());
    check("standfirst", article.standfirst());
    article.byline().ifPresent(byline -> check("byline", byline.span(), byline.text()));
    article.dateline().ifPresent(dateline -> check("dateline", dateline.span(), dateline.text()));
    for (Section section : article.sections()) {
      check("section label", section.label());
      section.blocks().forEach(this::check);
    }
    for (Related related : article.related()) {
      check("label of related article", related.label());
      check("headline of related article", related.headline());
      check("text of related article", related.text());
    }
    article.boilerplate().forEach(block -> check("boilerplate", block.span(), block.text()));
  }

  private void check(Block block) {
    String what = block.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    check(what, block.span(), block.text());
    List<Span> parts = partsOf(block);
    for (Span part : parts) {
      if (!block.span().contains(part)) {
        throw new IllegalStateException(
            "part " + part + " outside its " + what + " " + block.span());
      }
    }
  }

  private List<Span> partsOf(Block block) {
    if (block instanceof Paragraph paragraph) {
      return paragraph.sentences();
    }
    if (block instanceof BulletList list) {
      list.items().forEach(item -> check("list item", item));
      return list.items().stream().map(Excerpt::span).toList();
    }
    return List.of();
  }

  private void check(Actor actor) {
    String what = "actor " + actor.id() + " (" + actor.name() + ")";
    actor.mentions().forEach(mention -> check("mention of " + what, mention.span()));
    for (Role role : actor.roles()) {
      check("role of " + what, role.span());
      if (role.of().isPresent() && !actors.containsKey(role.of().get())) {
        throw new IllegalStateException(
            "role of "
                + what
                + " refers to "
                + role.of().get()
                + ", which is no actor of the article");
      }
    }
  }

  private void check(Quote quote) {
    String what = "quote " + quote.id();
    quote.segments().forEach(segment -> check("segment of " + what, segment));
    check("content of " + what, quote.content());
    check("attribution of " + what, quote.attribution());
    check("cue of " + what, quote.cue());
    check("addressee of " + what, quote.addresseeText());
    check("medium of " + what, quote.medium());
    own("speaker of " + what, quote.speaker());
    own("addressee of " + what, quote.addressee());
  }

  private void check(Event event) {
    String what = "event " + event.id();
    event.triggers().forEach(trigger -> check("trigger of " + what, trigger));
    for (Participant participant : event.participants()) {
      check("participant of " + what, participant.span());
      own("participant of " + what, participant.actor());
    }
    own("place of " + what, event.place());
    if (event.time().isPresent() && !times.contains(event.time().get())) {
      throw new IllegalStateException(
          "time of " + what + " is no time of the article: " + event.time().get());
    }
  }

  private void own(String what, Optional<Actor> actor) {
    if (actor.isPresent() && !actor.get().equals(actors.get(actor.get().id()))) {
      throw new IllegalStateException(
          what
              + " is no actor of the article: "
              + actor.get().id()
              + " ("
              + actor.get().name()
              + ")");
    }
  }

  private void check(String what, Optional<Excerpt> excerpt) {
    excerpt.ifPresent(present -> check(what, present));
  }

  private void check(String what, Excerpt excerpt) {
    check(what, excerpt.span(), excerpt.text());
  }

  private void check(String what, Span span, String text) {
    check(what, span);
    if (text.length() != span.length() || !source.text().startsWith(text, span.start())) {
      throw new IllegalStateException(
          what + " is not what the source has at " + span + ": " + text);
    }
  }

  private void check(String what, Span span) {
    if (!source.contains(span)) {
      throw new IllegalStateException(
          what + " lies outside the source of " + source.length() + " characters: " + span);
    }
  }
}
