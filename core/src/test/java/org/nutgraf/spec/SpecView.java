package org.nutgraf.spec;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Article;
import org.nutgraf.model.Block;
import org.nutgraf.model.BulletList;
import org.nutgraf.model.Event;
import org.nutgraf.model.Modality;
import org.nutgraf.model.Paragraph;
import org.nutgraf.model.ParagraphRole;
import org.nutgraf.model.Polarity;
import org.nutgraf.model.Quote;
import org.nutgraf.model.Related;
import org.nutgraf.model.Section;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Span;

/** Writes a part of an article in the plain form that the specification's examples use. */
final class SpecView {
  private record Line(Span span, String text) {}

  private final Article article;
  private final List<Line> lines = new ArrayList<>();

  private SpecView(Article article) {
    this.article = article;
  }

  static String of(Article article, String view) {
    SpecView it = new SpecView(article);
    switch (view) {
      case "blocks" -> it.blocks();
      case "sentences" -> it.sentences();
      case "actors" -> article.actors().forEach(it::actor);
      case "mentions" -> it.mentions();
      case "times" ->
          article
              .times()
              .forEach(
                  t -> it.line(t.span(), t.text() + " | " + low(t.type()) + " | " + t.value()));
      case "quotes" -> article.quotes().forEach(it::quote);
      case "events" -> article.events().forEach(it::event);
      default -> throw new IllegalArgumentException("no view " + view);
    }
    return it.lines.stream().map(Line::text).collect(Collectors.joining("\n"));
  }

  private void line(Span span, String text) {
    lines.add(new Line(span, text.replace("\n", " ")));
  }

  private void blocks() {
    article.headline().ifPresent(x -> line(x.span(), "headline: " + x.text()));
    article.standfirst().ifPresent(x -> line(x.span(), "standfirst: " + x.text()));
    article
        .byline()
        .ifPresent(
            x -> line(x.span(), "byline: " + x.text() + " | " + String.join(", ", x.authors())));
    article
        .dateline()
        .ifPresent(
            x ->
                line(
                    x.span(),
                    "dateline: "
                        + x.text()
                        + " | "
                        + x.place().orElse("-")
                        + " | "
                        + x.agency().orElse("-")));
    for (Section section : article.sections()) {
      section.label().ifPresent(x -> line(x.span(), "label: " + x.text()));
      section.blocks().forEach(this::block);
    }
    article.related().forEach(this::related);
    article.boilerplate().forEach(x -> line(x.span(), low(x.kind()) + ": " + x.text()));
    lines.sort(Comparator.comparing(Line::span));
  }

  private void block(Block block) {
    if (block instanceof BulletList list) {
      list.items().forEach(item -> line(item.span(), "item: " + item.text()));
    } else if (block instanceof Paragraph paragraph && paragraph.role() != ParagraphRole.TEXT) {
      line(block.span(), low(paragraph.role()) + ": " + block.text());
    } else {
      line(
          block.span(),
          block.getClass().getSimpleName().toLowerCase(Locale.ROOT) + ": " + block.text());
    }
  }

  private void related(Related related) {
    related.label().ifPresent(x -> line(x.span(), "related label: " + x.text()));
    related.headline().ifPresent(x -> line(x.span(), "related headline: " + x.text()));
    String tail =
        related.language().map(l -> " | " + l).orElse("")
            + (related.truncated() ? " | truncated" : "");
    related.text().ifPresent(x -> line(x.span(), "related text: " + x.text() + tail));
  }

  private void sentences() {
    for (Block block : article.blocks()) {
      if (block instanceof Paragraph paragraph) {
        paragraph.sentences().forEach(span -> line(span, article.source().text(span)));
      }
    }
  }

  private void actor(Actor actor) {
    List<String> parts = new ArrayList<>(List.of(low(actor.kind()), actor.name()));
    if (!actor.aliases().isEmpty()) {
      parts.add("also " + String.join(", ", actor.aliases()));
    }
    actor
        .roles()
        .forEach(
            role ->
                parts.add(
                    "role "
                        + role.title()
                        + role.of()
                            .flatMap(article::actor)
                            .map(of -> " of " + of.name())
                            .orElse("")));
    actor.code().ifPresent(code -> parts.add("code " + code));
    line(new Span(0, 0), String.join(" | ", parts));
  }

  private void mentions() {
    for (Actor actor : article.actors()) {
      actor
          .mentions()
          .forEach(
              m ->
                  line(
                      m.span(),
                      low(m.form())
                          + " | "
                          + article.source().text(m.span())
                          + " | "
                          + actor.name()));
    }
    lines.sort(Comparator.comparing(Line::span));
  }

  private void quote(Quote quote) {
    List<String> parts = new ArrayList<>();
    parts.add(low(quote.kind()));
    quote.segments().forEach(segment -> parts.add("“" + segment.text() + "”"));
    add(parts, "content", quote.content());
    quote.speaker().ifPresent(actor -> parts.add("speaker " + actor.name()));
    add(parts, "attribution", quote.attribution());
    add(parts, "cue", quote.cue());
    quote.addressee().ifPresent(actor -> parts.add("addressee " + actor.name()));
    if (quote.addressee().isEmpty()) {
      add(parts, "addressee words", quote.addresseeText());
    }
    add(parts, "medium", quote.medium());
    line(new Span(0, 0), String.join(" | ", parts));
  }

  private void event(Event event) {
    List<String> parts = new ArrayList<>();
    parts.add(low(event.type()) + event.cameo().map(code -> " " + code).orElse(""));
    parts.add(event.triggers().stream().map(Excerpt::text).collect(Collectors.joining(", ")));
    event
        .participants()
        .forEach(
            p ->
                parts.add(
                    low(p.role())
                        + " "
                        + p.actor().map(Actor::name).orElse(article.source().text(p.span()))));
    event.time().ifPresent(time -> parts.add("time " + time.value()));
    event.place().ifPresent(place -> parts.add("place " + place.name()));
    if (event.polarity() != Polarity.POSITIVE) {
      parts.add(low(event.polarity()));
    }
    if (event.modality() != Modality.ASSERTED) {
      parts.add(low(event.modality()));
    }
    line(new Span(0, 0), String.join(" | ", parts));
  }

  private static void add(List<String> parts, String name, Optional<Excerpt> excerpt) {
    excerpt.ifPresent(present -> parts.add(name + " " + present.text()));
  }

  private static String low(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
