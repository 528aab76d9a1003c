package org.nutgraf.html;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.model.Article;

/**
 * Writes a page article by article, each composed in memory and sent at once. Only the first one
 * waits: whether it is alone decides how the page looks.
 */
final class HtmlWriter implements ArticleWriter {
  private final OutputStream out;
  private final Markup buffer = new Markup();
  private final Page page;
  private Optional<Article> waiting = Optional.empty();
  private boolean isBegun;
  private boolean isClosed;

  /** Whether the stream failed; the document then is broken, and its end would not mend it. */
  private boolean isBroken;

  HtmlWriter(OutputStream out, ExportOptions options) {
    this.out = out;
    this.page = new Page(buffer, options);
  }

  @Override
  public void write(Article article) throws IOException {
    if (!isBegun && waiting.isEmpty()) {
      waiting = Optional.of(article);
      return;
    }
    if (waiting.isPresent()) {
      isBegun = true;
      page.beginMany();
      page.add(waiting.get());
      waiting = Optional.empty();
    }
    page.add(article);
    send();
  }

  @Override
  public void close() throws IOException {
    if (isClosed || isBroken) {
      return;
    }
    isClosed = true;
    if (waiting.isPresent()) {
      page.single(waiting.get());
    } else {
      if (!isBegun) {
        page.beginMany();
      }
      page.endMany();
    }
    send();
    out.flush();
  }

  private void send() throws IOException {
    isBroken = true;
    buffer.sendTo(out);
    isBroken = false;
  }
}
