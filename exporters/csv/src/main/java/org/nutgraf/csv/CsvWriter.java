package org.nutgraf.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.model.Article;

/** Writes a header and then the rows of article by article. */
final class CsvWriter implements ArticleWriter {
  private final OutputStream out;
  private final Row row;
  private final Rows rows;
  private boolean isBegun;
  private boolean isClosed;

  /** Whether the stream failed; the document then is broken, and its end would not mend it. */
  private boolean isBroken;

  CsvWriter(OutputStream out, Row row, Rows rows) {
    this.out = out;
    this.row = row;
    this.rows = rows;
  }

  @Override
  public void write(Article article) throws IOException {
    begin();
    rows.write(article);
    send();
  }

  @Override
  public void close() throws IOException {
    if (isClosed || isBroken) {
      return;
    }
    isClosed = true;
    begin();
    send();
    out.flush();
  }

  private void begin() {
    if (!isBegun) {
      isBegun = true;
      row.cell("article").cell("published").cell("id");
      rows.columns().forEach(row::cell);
      row.end();
    }
  }

  private void send() throws IOException {
    byte[] bytes = row.take().getBytes(StandardCharsets.UTF_8);
    isBroken = true;
    out.write(bytes);
    isBroken = false;
  }
}
