package org.nutgraf.ninjs;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nutgraf.feed.FeedItem;
import org.nutgraf.feed.Identifiers;
import org.nutgraf.feed.Rfc3339;
import org.nutgraf.json.stream.Fields;
import org.nutgraf.model.Article;
import org.nutgraf.model.Boilerplate;
import org.nutgraf.model.BoilerplateKind;
import org.nutgraf.model.Dateline;
import org.nutgraf.model.Timestamp;
import org.nutgraf.text.Excerpt;
import tools.jackson.core.JsonGenerator;

/** Writes one article, its properties in the order of the standard. */
final class NewsObject {
  private static final String PLAIN = "text/plain";

  private final Article article;
  private final JsonGenerator generator;
  private final Fields fields;
  private final FeedItem item;

  NewsObject(Article article, JsonGenerator generator) {
    this.article = article;
    this.generator = generator;
    this.fields = Fields.of(generator);
    this.item = FeedItem.of(article);
  }

  void write(boolean withHtml) {
    generator.writeStartObject();
    writeStandard();
    writeIdentity();
    writeRights();
    fields.text("language", item.language());
    writeRoles("descriptions", "summary", article.standfirst().map(Excerpt::text));
    new Bodies(fields, generator).write(article, withHtml);
    writeRoles("headlines", "main", item.title());
    new Concepts(fields).write(article);
    fields.text("by", by());
    fields.text("located", article.dateline().flatMap(Dateline::place));
    writeAddresses();
    generator.writeEndObject();
  }

  private void writeStandard() {
    fields.object(
        "standard",
        () -> {
          fields.text("name", "ninjs");
          fields.text("version", "3.1");
          fields.text("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#");
        });
  }

  private void writeIdentity() {
    Optional<Timestamp> version = article.updated().or(article::published);
    fields.text("uri", Identifiers.uri(article.id()));
    fields.text("type", "text");
    fields.text("firstCreated", article.published().flatMap(Rfc3339::date));
    fields.text("versionCreated", version.flatMap(Rfc3339::date));
  }

  private void writeRights() {
    Stream<Boilerplate> notices =
        article.boilerplate().stream().filter(block -> block.kind() == BoilerplateKind.COPYRIGHT);
    fields.text("copyrightNotice", notices.map(Boilerplate::text).findFirst());
  }

  private void writeRoles(String name, String role, Optional<String> text) {
    fields.objects(
        name,
        text.stream().toList(),
        value -> {
          fields.text("role", role);
          fields.text("contentType", PLAIN);
          fields.text("value", value);
        });
  }

  private Optional<String> by() {
    return item.authors().isEmpty()
        ? Optional.empty()
        : Optional.of(String.join(", ", item.authors()));
  }

  /** The page of the article is one way to get it, and its identifier a name if it is no URI. */
  private void writeAddresses() {
    fields.objects(
        "renditions",
        item.link().stream().toList(),
        address -> {
          fields.text("name", "web");
          fields.text("href", address);
          fields.text("contentType", "text/html");
        });
    boolean isUri = Identifiers.uri(article.id()).equals(article.id());
    fields.objects(
        "altIds",
        isUri ? List.of() : List.of(article.id()),
        id -> {
          fields.text("role", "source");
          fields.text("value", id);
        });
  }
}
