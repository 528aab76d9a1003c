package org.nutgraf.jsonfeed;

import java.io.OutputStream;
import java.util.List;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportFormat;
import org.nutgraf.exporter.ExportFormat.Grouping;
import org.nutgraf.exporter.ExportOption;
import org.nutgraf.exporter.ExportOptionException;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.Exporter;
import org.nutgraf.json.stream.JsonStream;

/**
 * Writes articles as the items of a JSON Feed 1.1. The text is HTML whose elements tell in {@code
 * data-start} and {@code data-end} where they stand in the source; actors, quotes, times and events
 * are under the extension key {@code _nutgraf}, in the form of the format {@code json}, and their
 * spans are of the same source.
 *
 * <p>Readers expect a feed of at most some 250 kilobytes, about fifty articles.
 */
public final class JsonFeedExporter implements Exporter {
  /** The name of the feed. */
  public static final ExportOption<String> TITLE =
      ExportOption.text("title", "News articles", "the name of the feed");

  /** The sentence that describes the feed; by default there is none. */
  public static final ExportOption<String> DESCRIPTION =
      ExportOption.text("description", "", "what the feed is about; empty: none");

  /** The address of the site; by default it is not told. */
  public static final ExportOption<String> LINK =
      ExportOption.text("link", "", "the address of the site, absolute; empty: none");

  /** The address of the feed itself; by default it is not told. */
  public static final ExportOption<String> SELF =
      ExportOption.text("self", "", "the address of the feed itself, absolute; empty: none");

  /** Who publishes the feed; by default nobody is told. */
  public static final ExportOption<String> AUTHOR =
      ExportOption.text("author", "", "who publishes the feed; empty: none");

  /** The language of the feed, a BCP 47 tag; by default none is told. */
  public static final ExportOption<String> LANGUAGE =
      ExportOption.text("language", "", "the language of the feed, such as en-GB; empty: none");

  /** The address of the feed's square picture; by default there is none. */
  public static final ExportOption<String> ICON =
      ExportOption.text("icon", "", "the address of the feed's picture; empty: none");

  /** Whether the names of an article's actors are its tags; they are by default. */
  public static final ExportOption<Boolean> TAGS =
      ExportOption.flag("tags", true, "make the actors of an article its tags");

  /** Whether actors, quotes, times and events are there; they are by default. */
  public static final ExportOption<Boolean> FINDINGS =
      ExportOption.flag("findings", true, "include actors, quotes and events under _nutgraf");

  /** Whether the output is indented for people; the default is one long line. */
  public static final ExportOption<Boolean> PRETTY =
      ExportOption.flag("pretty", false, "indent the output");

  private static final ExportFormat FORMAT =
      new ExportFormat("jsonfeed", "JSON Feed 1.1", "application/feed+json", "json", Grouping.FEED);

  /** Makes an exporter; it has no state. */
  public JsonFeedExporter() {}

  @Override
  public ExportFormat format() {
    return FORMAT;
  }

  @Override
  public List<ExportOption<?>> options() {
    return List.of(TITLE, DESCRIPTION, LINK, SELF, AUTHOR, LANGUAGE, ICON, TAGS, FINDINGS, PRETTY);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ExportOptionException if an address is not absolute or the language is no tag
   */
  @Override
  public ArticleWriter open(OutputStream out, ExportOptions options) {
    FeedHead head = FeedHead.of(options);
    JsonStream stream = options.get(PRETTY) ? JsonStream.pretty(out) : JsonStream.compact(out);
    return new JsonFeedWriter(stream, head, options.get(TAGS), options.get(FINDINGS));
  }
}
