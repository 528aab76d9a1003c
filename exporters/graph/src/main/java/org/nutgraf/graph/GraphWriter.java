package org.nutgraf.graph;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.model.Article;

/** Writes one graph, the nodes and edges of one article after those of the other. */
final class GraphWriter implements ArticleWriter {
  static final String ACTOR = "actor";
  static final String EVENT = "event";
  static final String WORDS = "words";

  private final OutputStream out;
  private final StringBuilder buffer;
  private final Notation notation;
  private final ExportOptions options;
  private int number;
  private boolean isBegun;
  private boolean isClosed;

  /** Whether the stream failed; the document then is broken, and its end would not mend it. */
  private boolean isBroken;

  GraphWriter(OutputStream out, StringBuilder buffer, Notation notation, ExportOptions options) {
    this.out = out;
    this.buffer = buffer;
    this.notation = notation;
    this.options = options;
  }

  @Override
  public void write(Article article) throws IOException {
    begin();
    number++;
    new ArticleGraph(article, "n" + number, notation, options).write();
    send();
  }

  @Override
  public void close() throws IOException {
    if (isClosed || isBroken) {
      return;
    }
    isClosed = true;
    begin();
    notation.end();
    send();
    out.flush();
  }

  private void begin() {
    if (!isBegun) {
      isBegun = true;
      notation.begin();
    }
  }

  private void send() throws IOException {
    byte[] bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
    buffer.setLength(0);
    isBroken = true;
    out.write(bytes);
    isBroken = false;
  }
}
