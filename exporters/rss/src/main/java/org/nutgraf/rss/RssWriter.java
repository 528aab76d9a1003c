package org.nutgraf.rss;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.model.Article;

/** Writes a feed item by item, each composed in memory and sent at once. */
final class RssWriter implements ArticleWriter {
  private final OutputStream out;
  private final Channel channel;
  private final StringBuilder buffer = new StringBuilder(8192);
  private final Item item;
  private boolean isBegun;
  private boolean isClosed;

  /** Whether the stream failed; the document then is broken, and its end would not mend it. */
  private boolean isBroken;

  RssWriter(OutputStream out, Channel channel, boolean withCategories) {
    this.out = out;
    this.channel = channel;
    this.item = new Item(buffer, withCategories);
  }

  @Override
  public void write(Article article) throws IOException {
    begin();
    item.write(article);
    send();
  }

  @Override
  public void close() throws IOException {
    if (isClosed || isBroken) {
      return;
    }
    isClosed = true;
    begin();
    Channel.writeEnd(buffer);
    send();
    out.flush();
  }

  private void begin() {
    if (!isBegun) {
      isBegun = true;
      channel.write(buffer);
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
