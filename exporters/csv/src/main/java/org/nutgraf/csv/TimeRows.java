package org.nutgraf.csv;

import java.util.List;
import org.nutgraf.model.Article;
import org.nutgraf.model.TimeReference;

/** A row for each expression of time. */
record TimeRows(Row row) implements Rows {
  @Override
  public List<String> columns() {
    return List.of("type", "text", "value", "start", "end");
  }

  @Override
  public void write(Article article) {
    for (TimeReference time : article.times()) {
      Lead.begin(row, article, time.id())
          .cell(time.type())
          .cell(time.text())
          .cell(time.value())
          .span(time.span())
          .end();
    }
  }
}
