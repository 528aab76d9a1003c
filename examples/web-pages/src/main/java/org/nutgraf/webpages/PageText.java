package org.nutgraf.webpages;

import java.net.URI;
import java.util.Optional;
import org.nutgraf.model.Article;
import org.nutgraf.model.Timestamp;
import org.nutgraf.parser.ArticleParser;
import org.nutgraf.text.Source;

/**
 * The text of a page in the format of the seeds, and what its markup says besides.
 *
 * @param text blocks with blank lines between them
 * @param address the page's address
 * @param language its BCP 47 tag, if the page says it
 * @param published when it was published, if the page says it
 */
public record PageText(
    String text, Optional<URI> address, Optional<String> language, Optional<Timestamp> published) {

  /**
   * {@return the article in the text}
   *
   * @param parser a parser; day and language of the page win over its own
   */
  public Article parse(ArticleParser parser) {
    ArticleParser dated = published.map(parser::withPublished).orElse(parser);
    ArticleParser told = language.map(dated::withLanguage).orElse(dated);
    Source source =
        address.map(uri -> Source.of(uri.toString(), text)).orElseGet(() -> Source.of(text));
    Article article = told.parse(source);
    return address.map(uri -> article.toBuilder().url(uri).build()).orElse(article);
  }
}
