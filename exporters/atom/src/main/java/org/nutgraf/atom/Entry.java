package org.nutgraf.atom;

import java.util.Optional;
import org.nutgraf.feed.ArticleHtml;
import org.nutgraf.feed.Escape;
import org.nutgraf.feed.FeedItem;
import org.nutgraf.feed.Identifiers;
import org.nutgraf.feed.Markup;
import org.nutgraf.feed.Rfc3339;
import org.nutgraf.feed.UniqueIds;
import org.nutgraf.feed.Xml;
import org.nutgraf.model.Article;

/** Writes articles as entries. */
final class Entry {
  private final boolean withCategories;
  private final UniqueIds ids = new UniqueIds();
  private String undated = "";
  private int number;

  Entry(boolean withCategories) {
    this.withCategories = withCategories;
  }

  /** Sets the date of articles that have none. */
  void setUndated(String date) {
    undated = date;
  }

  /** When an article was last changed, as far as it tells. */
  static Optional<String> updated(Article article) {
    return article.updated().flatMap(Rfc3339::date).or(() -> published(article));
  }

  private static Optional<String> published(Article article) {
    return article.published().flatMap(Rfc3339::date);
  }

  void write(StringBuilder out, Article article) {
    number++;
    FeedItem item = FeedItem.of(article);
    String title = item.title().orElse(article.id());
    out.append("<entry");
    item.language().ifPresent(tag -> out.append(" xml:lang=\"").append(tag).append('"'));
    out.append(">\n");
    Atom.text(out, "title", title);
    Xml.element(out, "id", Escape.XML, id(article));
    item.link().ifPresent(address -> Atom.link(out, "alternate", address));
    published(article).ifPresent(date -> Xml.element(out, "published", Escape.XML, date));
    Xml.element(out, "updated", Escape.XML, updated(article).orElse(undated));
    item.authors().forEach(author -> Atom.author(out, author));
    if (withCategories) {
      FeedItem.categories(article).forEach(name -> Atom.category(out, name));
    }
    item.summary().ifPresent(text -> Atom.text(out, "summary", text));
    content(out, article, item.link().isPresent() ? "" : title);
    Xml.end(out, "entry");
  }

  private String id(Article article) {
    String id = Identifiers.uri(article.id());
    String unique = ids.unique(id, number);
    return unique.equals(id) ? id : Identifiers.uri(unique);
  }

  /** The text; an entry without any must have an address or a substitute. */
  private static void content(StringBuilder out, Article article, String substitute) {
    if (ArticleHtml.hasText(article)) {
      out.append("<content type=\"html\">");
      new ArticleHtml(out, Markup.IN_XML).write(article);
      Xml.end(out, "content");
    } else if (!substitute.isEmpty()) {
      Atom.text(out, "content", substitute);
    }
  }
}
