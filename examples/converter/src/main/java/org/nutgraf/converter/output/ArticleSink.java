package org.nutgraf.converter.output;

import java.io.Closeable;
import java.io.IOException;
import org.nutgraf.converter.input.ArticleText;
import org.nutgraf.model.Article;

/** Takes the articles of a run. Closing it without {@link #finish} leaves no unfinished file. */
public interface ArticleSink extends Closeable {
  /**
   * Writes an article.
   *
   * @param text what it was parsed from
   * @param article the article
   * @throws BrokenOutputException if no further article can be written
   * @throws IOException if this article cannot be written
   */
  void write(ArticleText text, Article article) throws IOException;

  /**
   * Ends the documents that are open and puts them in their places.
   *
   * @throws IOException if one cannot be written
   */
  void finish() throws IOException;
}
