package org.nutgraf.csv;

import java.util.List;
import org.nutgraf.model.Article;

/** One kind of table. */
interface Rows {
  /** The names of the columns after those that all tables begin with. */
  List<String> columns();

  /** Writes the rows of an article. */
  void write(Article article);
}
