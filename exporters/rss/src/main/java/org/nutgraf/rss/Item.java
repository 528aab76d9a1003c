package org.nutgraf.rss;

import java.util.Optional;
import org.nutgraf.feed.ArticleHtml;
import org.nutgraf.feed.Escape;
import org.nutgraf.feed.FeedItem;
import org.nutgraf.feed.Markup;
import org.nutgraf.feed.UniqueIds;
import org.nutgraf.feed.Xml;
import org.nutgraf.model.Article;

/** Writes articles as items, in the order in which validators want their elements. */
final class Item {
  private final boolean withCategories;
  private final UniqueIds guids = new UniqueIds();
  private int number;

  Item(boolean withCategories) {
    this.withCategories = withCategories;
  }

  void write(StringBuilder out, Article article) {
    number++;
    FeedItem item = FeedItem.of(article);
    out.append("<item>\n");
    title(article, item).ifPresent(title -> Xml.element(out, "title", Escape.TITLE, title));
    item.link().ifPresent(address -> Xml.element(out, "link", Escape.XML, address));
    guid(out, article, item.link());
    article
        .published()
        .flatMap(Rfc822::date)
        .ifPresent(date -> Xml.element(out, "pubDate", Escape.XML, date));
    item.authors().forEach(author -> Xml.element(out, "dc:creator", Escape.XML, author));
    if (withCategories) {
      FeedItem.categories(article).forEach(name -> Xml.element(out, "category", Escape.XML, name));
    }
    item.summary().ifPresent(text -> Xml.element(out, "description", Escape.HTML, text));
    content(out, article);
    Xml.end(out, "item");
  }

  /** An item must have a title or a description; one without either is named by its identifier. */
  private static Optional<String> title(Article article, FeedItem item) {
    return item.title().isPresent() || item.summary().isPresent()
        ? item.title()
        : Optional.of(article.id());
  }

  private void guid(StringBuilder out, Article article, Optional<String> link) {
    String guid = guids.unique(article.id(), number);
    boolean isPermaLink = link.isPresent() && link.get().equals(guid);
    out.append("<guid isPermaLink=\"").append(isPermaLink).append("\">");
    Escape.XML.append(out, guid);
    Xml.end(out, "guid");
  }

  private static void content(StringBuilder out, Article article) {
    if (ArticleHtml.hasText(article)) {
      out.append("<content:encoded>");
      new ArticleHtml(out, Markup.IN_XML).write(article);
      Xml.end(out, "content:encoded");
    }
  }
}
