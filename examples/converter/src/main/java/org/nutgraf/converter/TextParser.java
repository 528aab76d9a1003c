package org.nutgraf.converter;

import java.util.List;
import java.util.Optional;
import org.nutgraf.converter.input.ArticleText;
import org.nutgraf.model.Article;
import org.nutgraf.model.KnownActor;
import org.nutgraf.model.Timestamp;
import org.nutgraf.parser.ArticleParser;

/** Parses texts, and gives the articles what their inputs say about them. */
final class TextParser {
  private final ArticleParser parser;

  /** Day and language are those of texts whose input tells none; known actors are a house's own. */
  TextParser(
      Optional<Timestamp> published, Optional<String> language, List<KnownActor> knownActors) {
    ArticleParser told = ArticleParser.builder().knownActors(knownActors).build();
    told = published.map(told::withPublished).orElse(told);
    this.parser = language.map(told::withLanguage).orElse(told);
  }

  Article parse(ArticleText text) {
    ArticleParser told = text.published().map(parser::withPublished).orElse(parser);
    told = text.language().map(told::withLanguage).orElse(told);
    Article article = told.parse(text.source());
    if (text.id().isEmpty() && text.url().isEmpty() && text.attributes().isEmpty()) {
      return article;
    }
    return article.toBuilder()
        .id(text.id().orElse(article.id()))
        .url(text.url())
        .attributes(text.attributes())
        .build();
  }
}
