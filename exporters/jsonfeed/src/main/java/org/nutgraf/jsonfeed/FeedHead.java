package org.nutgraf.jsonfeed;

import java.util.List;
import java.util.Optional;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.feed.FeedOptions;
import org.nutgraf.json.stream.Fields;

/**
 * What stands in a feed before its items.
 *
 * @param link the address of the site, in ASCII as all addresses here
 * @param self the address of the feed
 */
record FeedHead(
    String title,
    Optional<String> description,
    Optional<String> link,
    Optional<String> self,
    Optional<String> author,
    Optional<String> language,
    Optional<String> icon) {
  private static final String VERSION = "https://jsonfeed.org/version/1.1";

  static FeedHead of(ExportOptions options) {
    return new FeedHead(
        options.get(JsonFeedExporter.TITLE),
        FeedOptions.text(options, JsonFeedExporter.DESCRIPTION),
        FeedOptions.address(options, JsonFeedExporter.LINK),
        FeedOptions.address(options, JsonFeedExporter.SELF),
        FeedOptions.text(options, JsonFeedExporter.AUTHOR),
        FeedOptions.language(options, JsonFeedExporter.LANGUAGE),
        FeedOptions.address(options, JsonFeedExporter.ICON));
  }

  void write(Fields fields) {
    fields.text("version", VERSION);
    fields.text("title", title);
    fields.text("home_page_url", link);
    fields.text("feed_url", self);
    fields.text("description", description);
    fields.text("icon", icon);
    List<String> authors = author.stream().toList();
    fields.objects("authors", authors, name -> fields.text("name", name));
    fields.text("language", language);
  }
}
