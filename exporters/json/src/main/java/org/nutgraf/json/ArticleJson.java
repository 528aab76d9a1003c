package org.nutgraf.json;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import org.nutgraf.json.stream.Fields;
import org.nutgraf.json.stream.LoneSurrogates;
import org.nutgraf.model.Article;
import org.nutgraf.model.Timestamp;
import tools.jackson.core.JsonGenerator;

/** Writes the properties of an article in the order that the format fixes. */
record ArticleJson(Fields fields, Selection selection) {
  /** Writes an article as an object. */
  static void write(Article article, JsonGenerator generator, Selection selection) {
    generator.writeStartObject();
    new ArticleJson(Fields.of(generator), selection).write(article);
    generator.writeEndObject();
  }

  void write(Article article) {
    fields.text("schemaVersion", SchemaVersion.CURRENT);
    fields.text("id", article.id());
    writeOrigin(article);
    writeHead(article);
    writePage(article);
    new FindingsJson(fields, selection.parts()).write(article);
  }

  private void writeOrigin(Article article) {
    fields.object(
        "source",
        () -> {
          fields.text("uri", article.source().uri());
          if (selection.sourceText()) {
            fields.text("text", article.source().text());
          }
        });
    if (selection.isPartial()) {
      fields.words("parts", Vocabularies.PARTS, selection.parts());
    }
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
    Map<String, String> readable = new TreeMap<>();
    attributes.forEach((name, value) -> readable.putIfAbsent(LoneSurrogates.replace(name), value));
    readable.forEach(fields::text);
  }

  private void writePage(Article article) {
    PageJson page = new PageJson(fields);
    if (selection.has(ArticlePart.SECTIONS)) {
      fields.objectsEvenIfNone("sections", article.sections(), page::write);
    }
    if (selection.has(ArticlePart.RELATED)) {
      fields.objects("related", article.related(), page::write);
    }
    if (selection.has(ArticlePart.BOILERPLATE)) {
      fields.objects("boilerplate", article.boilerplate(), page::write);
    }
  }
}
