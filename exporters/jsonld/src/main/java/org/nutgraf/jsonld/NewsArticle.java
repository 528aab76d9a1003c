package org.nutgraf.jsonld;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.nutgraf.feed.EventPhrase;
import org.nutgraf.feed.FeedItem;
import org.nutgraf.feed.Identifiers;
import org.nutgraf.feed.PlainText;
import org.nutgraf.json.stream.Fields;
import org.nutgraf.model.Article;
import org.nutgraf.model.Dateline;
import org.nutgraf.model.Event;
import org.nutgraf.model.Quote;
import org.nutgraf.model.QuoteKind;
import org.nutgraf.model.Timestamp;
import org.nutgraf.text.Excerpt;
import tools.jackson.core.JsonGenerator;

/** Writes one article as an object of the type NewsArticle. */
final class NewsArticle {
  private final Article article;
  private final JsonGenerator generator;
  private final Fields fields;
  private final FeedItem item;

  /** The address of the article, without a fragment; what it holds is addressed below it. */
  private final String address;

  NewsArticle(Article article, JsonGenerator generator) {
    this.article = article;
    this.generator = generator;
    this.fields = Fields.of(generator);
    this.item = FeedItem.of(article);
    this.address = withoutFragment(item.link().orElseGet(() -> Identifiers.uri(article.id())));
  }

  private static String withoutFragment(String address) {
    int fragment = address.indexOf('#');
    return fragment < 0 ? address : address.substring(0, fragment);
  }

  void write(boolean withIndirect) {
    generator.writeStartObject();
    fields.text("@context", "https://schema.org");
    fields.text("@type", "NewsArticle");
    fields.text("@id", address);
    fields.text("identifier", article.id());
    writeHead();
    writeBody();
    fields.objects("mentions", article.actors(), new ActorNode(this, fields)::write);
    fields.objects("hasPart", quotes(withIndirect), new QuotationNode(this, fields)::write);
    List<Event> facts = article.events().stream().filter(EventPhrase::isFact).toList();
    fields.objects("about", facts, new EventNode(this, fields)::write);
    generator.writeEndObject();
  }

  private void writeHead() {
    fields.text("url", item.link());
    fields.text("headline", item.title());
    fields.text("alternativeHeadline", article.standfirst().map(Excerpt::text));
    fields.text("datePublished", article.published().map(Timestamp::toString));
    fields.text("dateModified", article.updated().map(Timestamp::toString));
    fields.text("dateline", article.dateline().map(Dateline::text));
    fields.objects("author", item.authors(), name -> writeNamed("Person", name));
    List<String> agency = article.dateline().flatMap(Dateline::agency).stream().toList();
    fields.objects("sourceOrganization", agency, name -> writeNamed("Organization", name));
    fields.text("inLanguage", item.language());
  }

  private void writeBody() {
    String body = PlainText.of(article);
    if (!body.isEmpty()) {
      fields.number("wordCount", PlainText.countWords(body));
      fields.text("articleBody", body);
    }
  }

  private List<Quote> quotes(boolean withIndirect) {
    return article.quotes().stream()
        .filter(quote -> withIndirect || quote.kind() != QuoteKind.INDIRECT)
        .toList();
  }

  void writeNamed(String type, String name) {
    fields.text("@type", type);
    fields.text("name", name);
  }

  /** The address of something in the article. */
  String addressOf(String id) {
    return address + "#" + URLEncoder.encode(id, StandardCharsets.UTF_8);
  }

  Article article() {
    return article;
  }
}
