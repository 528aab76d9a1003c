package org.nutgraf.rss;

import java.util.Optional;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.feed.Feed;
import org.nutgraf.model.Article;

/** An RSS feed: a channel with items. */
final class RssFeed implements Feed {
  private final Channel channel;
  private final Item item;

  RssFeed(ExportOptions options) {
    this.channel = Channel.of(options);
    this.item = new Item(options.get(RssExporter.CATEGORIES));
  }

  @Override
  public void begin(StringBuilder out, Optional<Article> first) {
    channel.write(out);
  }

  @Override
  public void item(StringBuilder out, Article article) {
    item.write(out, article);
  }

  @Override
  public void end(StringBuilder out) {
    Channel.writeEnd(out);
  }
}
