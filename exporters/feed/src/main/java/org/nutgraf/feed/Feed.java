package org.nutgraf.feed;

import java.util.Optional;
import org.nutgraf.model.Article;

/** Composes the parts of one feed; used by one thread, in the order of the methods. */
public interface Feed {
  /**
   * Appends what stands before the items.
   *
   * @param out where to append
   * @param first the article that the feed begins with, if it has any
   */
  void begin(StringBuilder out, Optional<Article> first);

  /**
   * Appends an item.
   *
   * @param out where to append
   * @param article the article
   */
  void item(StringBuilder out, Article article);

  /**
   * Appends what stands after the items.
   *
   * @param out where to append
   */
  void end(StringBuilder out);
}
