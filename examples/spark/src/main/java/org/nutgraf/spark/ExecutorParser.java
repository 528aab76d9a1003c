package org.nutgraf.spark;

import java.util.Optional;
import org.nutgraf.model.Article;
import org.nutgraf.model.Timestamp;
import org.nutgraf.parser.ArticleParser;

/**
 * The parser of a JVM: made when the first task of an executor needs it, shared by all its tasks.
 * So it never travels in a closure, and word lists and models are loaded once an executor.
 */
final class ExecutorParser {
  private static final ArticleParser PARSER = ArticleParser.create();

  private ExecutorParser() {}

  static Article parse(String text, Optional<Timestamp> published, Optional<String> language) {
    ArticleParser parser = PARSER;
    if (published.isPresent()) {
      parser = parser.withPublished(published.get());
    }
    if (language.isPresent()) {
      parser = parser.withLanguage(language.get());
    }
    return parser.parse(text);
  }
}
