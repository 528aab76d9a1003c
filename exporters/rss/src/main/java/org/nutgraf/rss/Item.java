package org.nutgraf.rss;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nutgraf.model.Actor;
import org.nutgraf.model.ActorKind;
import org.nutgraf.model.Article;
import org.nutgraf.model.Byline;
import org.nutgraf.model.Paragraph;
import org.nutgraf.text.Excerpt;

/** Writes articles as items, in the order in which validators want their elements. */
final class Item {
  private final StringBuilder out;
  private final boolean withCategories;
  private final ItemHtml html;
  private final Guids guids = new Guids();
  private int number;

  Item(StringBuilder out, boolean withCategories) {
    this.out = out;
    this.withCategories = withCategories;
    this.html = new ItemHtml(out);
  }

  void write(Article article) {
    number++;
    Optional<String> link = article.url().flatMap(Address::ascii);
    Optional<String> summary = summary(article);
    out.append("<item>\n");
    title(article, summary).ifPresent(title -> Xml.element(out, "title", Escape.TITLE, title));
    link.ifPresent(address -> Xml.element(out, "link", Escape.XML, address));
    guid(article, link);
    article
        .published()
        .flatMap(Rfc822::date)
        .ifPresent(date -> Xml.element(out, "pubDate", Escape.XML, date));
    article.byline().ifPresent(this::creators);
    if (withCategories) {
      categories(article);
    }
    summary.ifPresent(text -> Xml.element(out, "description", Escape.HTML, text));
    html.write(article);
    Xml.end(out, "item");
  }

  /** An item must have a title or a description; one without either is named by its identifier. */
  private static Optional<String> title(Article article, Optional<String> summary) {
    Optional<String> headline =
        article.headline().map(Excerpt::text).filter(text -> !text.isBlank());
    return headline.isPresent() || summary.isPresent() ? headline : Optional.of(article.id());
  }

  private static Optional<String> summary(Article article) {
    return article
        .standfirst()
        .map(Excerpt::text)
        .or(
            () ->
                article.sections().stream()
                    .flatMap(section -> section.blocks().stream())
                    .filter(Paragraph.class::isInstance)
                    .map(block -> block.text())
                    .findFirst())
        .filter(text -> !text.isBlank());
  }

  private void guid(Article article, Optional<String> link) {
    String guid = guids.unique(article.id(), number);
    boolean isPermaLink = link.isPresent() && link.get().equals(guid);
    out.append("<guid isPermaLink=\"").append(isPermaLink).append("\">");
    Escape.XML.append(out, guid);
    Xml.end(out, "guid");
  }

  private void creators(Byline byline) {
    List<String> authors = byline.authors().isEmpty() ? List.of(byline.text()) : byline.authors();
    authors.stream()
        .filter(author -> !author.isBlank())
        .forEach(author -> Xml.element(out, "dc:creator", Escape.XML, author));
  }

  /** Groups are left out: their names are common nouns more often than not. */
  private void categories(Article article) {
    Stream<String> names =
        article.actors().stream()
            .filter(actor -> actor.kind() != ActorKind.GROUP)
            .map(Actor::name)
            .filter(name -> !name.isBlank())
            .distinct();
    names.forEach(name -> Xml.element(out, "category", Escape.XML, name));
  }
}
