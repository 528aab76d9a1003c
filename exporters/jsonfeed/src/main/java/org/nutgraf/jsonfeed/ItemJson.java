package org.nutgraf.jsonfeed;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.nutgraf.feed.ArticleHtml;
import org.nutgraf.feed.FeedItem;
import org.nutgraf.feed.Markup;
import org.nutgraf.feed.Rfc3339;
import org.nutgraf.feed.UniqueIds;
import org.nutgraf.json.ArticlePart;
import org.nutgraf.json.FindingsJson;
import org.nutgraf.json.stream.Fields;
import org.nutgraf.model.Article;

/** Writes articles as items. */
final class ItemJson {
  private static final Set<ArticlePart> FINDINGS =
      EnumSet.of(ArticlePart.QUOTES, ArticlePart.EVENTS);

  private final boolean withTags;
  private final boolean withFindings;
  private final UniqueIds ids = new UniqueIds();
  private final StringBuilder html = new StringBuilder();
  private int number;

  ItemJson(boolean withTags, boolean withFindings) {
    this.withTags = withTags;
    this.withFindings = withFindings;
  }

  void write(Article article, Fields fields) {
    number++;
    FeedItem item = FeedItem.of(article);
    fields.text("id", ids.unique(article.id(), number));
    fields.text("url", item.link());
    fields.text("title", item.title());
    content(article, item, fields);
    fields.text("summary", item.summary());
    fields.text("date_published", article.published().flatMap(Rfc3339::date));
    fields.text("date_modified", article.updated().flatMap(Rfc3339::date));
    fields.objects("authors", item.authors(), name -> fields.text("name", name));
    fields.texts("tags", withTags ? FeedItem.categories(article).toList() : List.of());
    fields.text("language", item.language());
    if (withFindings) {
      FindingsJson findings = new FindingsJson(fields, FINDINGS);
      fields.object("_nutgraf", () -> findings.write(article));
    }
  }

  /** An item must have a content; one without text has its title for it. */
  private void content(Article article, FeedItem item, Fields fields) {
    if (ArticleHtml.hasText(article)) {
      html.setLength(0);
      new ArticleHtml(html, Markup.PLAIN).write(article);
      fields.text("content_html", html.toString());
    } else {
      fields.text("content_text", item.title().orElse(""));
    }
  }
}
