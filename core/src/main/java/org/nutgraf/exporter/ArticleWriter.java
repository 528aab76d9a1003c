package org.nutgraf.exporter;

import java.io.Closeable;
import java.io.IOException;
import org.nutgraf.model.Article;

/**
 * Writes articles one after the other into one document, in memory that does not grow with their
 * number. Used by one thread.
 */
public interface ArticleWriter extends Closeable {
  /**
   * Appends an article.
   *
   * @param article the article
   * @throws IOException if the stream fails
   */
  void write(Article article) throws IOException;

  /**
   * Ends the document and flushes it; the stream below stays open. Closing again does nothing.
   *
   * @throws IOException if the stream fails
   */
  @Override
  void close() throws IOException;
}
