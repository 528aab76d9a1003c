package org.nutgraf.rss;

import java.io.OutputStream;
import java.util.List;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportFormat;
import org.nutgraf.exporter.ExportFormat.Grouping;
import org.nutgraf.exporter.ExportOption;
import org.nutgraf.exporter.ExportOptionException;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.Exporter;
import org.nutgraf.feed.FeedWriter;

/**
 * Writes articles as the items of an RSS 2.0 feed: a plain summary, and the text as HTML whose
 * elements tell in {@code data-start} and {@code data-end} where they stand in the source.
 *
 * <p>Give at least {@link #TITLE}, {@link #LINK} and {@link #SELF} for a feed that is published.
 */
public final class RssExporter implements Exporter {
  /** The name of the channel. */
  public static final ExportOption<String> TITLE =
      ExportOption.text("title", "News articles", "the name of the channel");

  /** The address of the site; by default a name that is no web page, as RSS demands one. */
  public static final ExportOption<String> LINK =
      ExportOption.text("link", "urn:nutgraf:articles", "the address of the site, absolute");

  /** The sentence that describes the channel. */
  public static final ExportOption<String> DESCRIPTION =
      ExportOption.text(
          "description", "Articles with their actors and quotes", "what the channel is about");

  /** The language of the channel, a BCP 47 tag; by default none is told. */
  public static final ExportOption<String> LANGUAGE =
      ExportOption.text("language", "", "the language of the channel, such as en-GB; empty: none");

  /** The address of the feed itself; by default it is not told, of which validators warn. */
  public static final ExportOption<String> SELF =
      ExportOption.text("self", "", "the address of the feed itself, absolute; empty: none");

  /** The address of the channel's picture; by default there is none. */
  public static final ExportOption<String> IMAGE =
      ExportOption.text("image", "", "the address of the channel's picture; empty: none");

  /** Whether the names of an article's actors are its categories; they are by default. */
  public static final ExportOption<Boolean> CATEGORIES =
      ExportOption.flag("categories", true, "make the actors of an article its categories");

  private static final ExportFormat FORMAT =
      new ExportFormat("rss", "RSS 2.0", "application/rss+xml", "rss", Grouping.FEED);

  /** Makes an exporter; it has no state. */
  public RssExporter() {}

  @Override
  public ExportFormat format() {
    return FORMAT;
  }

  @Override
  public List<ExportOption<?>> options() {
    return List.of(TITLE, LINK, DESCRIPTION, LANGUAGE, SELF, IMAGE, CATEGORIES);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ExportOptionException if an address is not absolute or the language is no tag
   */
  @Override
  public ArticleWriter open(OutputStream out, ExportOptions options) {
    return new FeedWriter(out, new RssFeed(options));
  }
}
