package org.nutgraf.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.model.Article;

/** Writes a feed in UTF-8 item by item, each composed in memory and sent at once. */
public final class FeedWriter implements ArticleWriter {
  private final OutputStream out;
  private final Feed feed;
  private final StringBuilder buffer = new StringBuilder(8192);
  private boolean isBegun;
  private boolean isClosed;

  /** Whether the stream failed; the document then is broken, and its end would not mend it. */
  private boolean isBroken;

  /**
   * Makes a writer.
   *
   * @param out where the bytes go; it stays open
   * @param feed composes the text
   */
  public FeedWriter(OutputStream out, Feed feed) {
    this.out = out;
    this.feed = feed;
  }

  @Override
  public void write(Article article) throws IOException {
    begin(Optional.of(article));
    feed.item(buffer, article);
    send();
  }

  @Override
  public void close() throws IOException {
    if (isClosed || isBroken) {
      return;
    }
    isClosed = true;
    begin(Optional.empty());
    feed.end(buffer);
    send();
    out.flush();
  }

  private void begin(Optional<Article> first) {
    if (!isBegun) {
      isBegun = true;
      feed.begin(buffer, first);
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
