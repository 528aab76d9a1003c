package org.nutgraf.csv;

import org.nutgraf.model.Article;
import org.nutgraf.model.Timestamp;

/** The cells that every row begins with: which article, of when, and which of its values. */
final class Lead {
  private Lead() {}

  static Row begin(Row row, Article article, String id) {
    return row.cell(article.id()).cell(article.published().map(Timestamp::toString)).cell(id);
  }
}
