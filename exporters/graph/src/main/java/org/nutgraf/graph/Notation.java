package org.nutgraf.graph;

import java.util.Map;
import org.nutgraf.model.Article;

/** How a graph is written down. */
interface Notation {
  void begin();

  /** Opens an article, whose nodes and edges follow. */
  void beginArticle(String prefix, Article article);

  /**
   * A node.
   *
   * @param id letters, digits and dots
   * @param data what is told of it; label and type always are
   */
  void node(String id, Map<Key, String> data);

  void edge(String from, String to, String role);

  void endArticle();

  void end();
}
