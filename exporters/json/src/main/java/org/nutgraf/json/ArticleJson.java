package org.nutgraf.json;

import java.net.URI;
import java.util.Map;
import org.nutgraf.model.Article;
import org.nutgraf.model.Boilerplate;
import org.nutgraf.model.Related;
import org.nutgraf.model.Section;
import org.nutgraf.model.TimeReference;
import org.nutgraf.model.Timestamp;
import org.nutgraf.model.Warning;
import tools.jackson.core.JsonGenerator;

/** Writes an article as an object, its properties in the order that the format fixes. */
final class ArticleJson {
  static final String SCHEMA_VERSION = "1.0";

  private final JsonGenerator generator;
  private final Fields fields;

  ArticleJson(JsonGenerator generator) {
    this.generator = generator;
    this.fields = new Fields(generator);
  }

  void write(Article article) {
    generator.writeStartObject();
    fields.text("schemaVersion", SCHEMA_VERSION);
    fields.text("id", article.id());
    writeOrigin(article);
    writeHead(article);
    writePage(article);
    ActorJson actors = new ActorJson(fields);
    fields.objectsEvenIfNone("actors", article.actors(), actors::write);
    QuoteJson quotes = new QuoteJson(fields);
    fields.objectsEvenIfNone("quotes", article.quotes(), quotes::write);
    fields.objects("times", article.times(), this::write);
    EventJson events = new EventJson(fields);
    fields.objectsEvenIfNone("events", article.events(), events::write);
    fields.objects("warnings", article.warnings(), this::write);
    generator.writeEndObject();
  }

  private void writeOrigin(Article article) {
    fields.object(
        "source",
        () -> {
          fields.text("uri", article.source().uri());
          fields.text("text", article.source().text());
        });
    fields.text("url", article.url().map(URI::toString));
    fields.text("language", article.language());
  }

  private void writeHead(Article article) {
    fields.excerpt("headline", article.headline());
    fields.excerpt("standfirst", article.standfirst());
    HeadJson head = new HeadJson(fields);
    article.byline().ifPresent(head::write);
    article.dateline().ifPresent(head::write);
    fields.text("published", article.published().map(Timestamp::toString));
    fields.text("updated", article.updated().map(Timestamp::toString));
    if (!article.attributes().isEmpty()) {
      fields.object("attributes", () -> writeAttributes(article.attributes()));
    }
  }

  private void writeAttributes(Map<String, String> attributes) {
    attributes.forEach(fields::text);
  }

  private void writePage(Article article) {
    BlockJson blocks = new BlockJson(fields);
    fields.objectsEvenIfNone("sections", article.sections(), section -> write(section, blocks));
    fields.objects("related", article.related(), this::write);
    fields.objects("boilerplate", article.boilerplate(), this::write);
  }

  private void write(Section section, BlockJson blocks) {
    fields.excerpt("label", section.label());
    fields.objects("blocks", section.blocks(), block -> block.accept(blocks));
  }

  private void write(Related related) {
    fields.excerpt("label", related.label());
    fields.excerpt("headline", related.headline());
    fields.excerpt("text", related.text());
    fields.text("language", related.language());
    fields.flag("truncated", related.truncated());
  }

  private void write(Boilerplate boilerplate) {
    fields.word("kind", Vocabularies.BOILERPLATE_KINDS, boilerplate.kind());
    fields.text("text", boilerplate.text());
    fields.span(boilerplate.span());
  }

  private void write(TimeReference time) {
    fields.text("id", time.id());
    fields.text("text", time.text());
    fields.span(time.span());
    fields.word("type", Vocabularies.TIME_TYPES, time.type());
    fields.text("value", time.value());
  }

  private void write(Warning warning) {
    fields.word("kind", Vocabularies.WARNING_KINDS, warning.kind());
    fields.text("message", warning.message());
    fields.number("line", warning.line());
    fields.number("column", warning.column());
    fields.span(warning.span());
  }
}
