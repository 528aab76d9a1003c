package org.nutgraf.json.stream;

import org.nutgraf.model.Article;
import tools.jackson.core.JsonGenerator;

/** How a format writes one article. */
public interface ArticleFormat {
  /**
   * Writes an article as one value.
   *
   * @param article the article
   * @param generator where to write
   */
  void write(Article article, JsonGenerator generator);
}
