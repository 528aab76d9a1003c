package org.nutgraf.atom;

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
 * Writes articles as the entries of an Atom 1.0 feed (RFC 4287): a plain summary, and the text as
 * HTML whose elements tell in {@code data-start} and {@code data-end} where they stand in the
 * source.
 *
 * <p>Atom demands of every entry what an article need not have. Where it has none:
 *
 * <ul>
 *   <li>an identifier that is no address becomes a {@code urn:uuid:} that is named by it;
 *   <li>the date of the last change is that of publication, else that of the feed;
 *   <li>the author is that of the feed;
 *   <li>the title is the article's identifier.
 * </ul>
 *
 * <p>Give at least {@link #TITLE}, {@link #SELF} and {@link #AUTHOR} for a feed that is published.
 */
public final class AtomExporter implements Exporter {
  /** The name of the feed. */
  public static final ExportOption<String> TITLE =
      ExportOption.text("title", "News articles", "the name of the feed");

  /** The sentence that describes the feed; by default there is none. */
  public static final ExportOption<String> SUBTITLE =
      ExportOption.text("subtitle", "", "what the feed is about; empty: none");

  /** The address of the site; by default it is not told. */
  public static final ExportOption<String> LINK =
      ExportOption.text("link", "", "the address of the site, absolute; empty: none");

  /** The address of the feed itself; by default it is not told, of which validators warn. */
  public static final ExportOption<String> SELF =
      ExportOption.text("self", "", "the address of the feed itself, absolute; empty: none");

  /** What identifies the feed for ever; by default {@link #SELF}, else one made of the title. */
  public static final ExportOption<String> ID =
      ExportOption.text(
          "id", "", "what identifies the feed, an absolute address; empty: self, else the title");

  /** Who publishes the feed: the author of articles that name none; by default the title. */
  public static final ExportOption<String> AUTHOR =
      ExportOption.text("author", "", "who publishes the feed; empty: its title");

  /**
   * When the feed was last changed; by default when its first article was, as feeds begin with the
   * newest, else {@code 1970-01-01T00:00:00Z}.
   */
  public static final ExportOption<String> UPDATED =
      ExportOption.text(
          "updated",
          "",
          "when the feed was last changed, such as 2023-03-20T14:05:00Z; empty: its first article");

  /** The language of the feed, a BCP 47 tag; by default none is told. */
  public static final ExportOption<String> LANGUAGE =
      ExportOption.text("language", "", "the language of the feed, such as en-GB; empty: none");

  /** The address of the feed's square picture; by default there is none. */
  public static final ExportOption<String> ICON =
      ExportOption.text("icon", "", "the address of the feed's picture; empty: none");

  /** Whether the names of an article's actors are its categories; they are by default. */
  public static final ExportOption<Boolean> CATEGORIES =
      ExportOption.flag("categories", true, "make the actors of an article its categories");

  private static final ExportFormat FORMAT =
      new ExportFormat("atom", "Atom 1.0", "application/atom+xml", "atom", Grouping.FEED);

  /** Makes an exporter; it has no state. */
  public AtomExporter() {}

  @Override
  public ExportFormat format() {
    return FORMAT;
  }

  @Override
  public List<ExportOption<?>> options() {
    return List.of(TITLE, SUBTITLE, LINK, SELF, ID, AUTHOR, UPDATED, LANGUAGE, ICON, CATEGORIES);
  }

  /**
   * {@inheritDoc}
   *
   * @throws ExportOptionException if an address is not absolute, the language is no tag, or the
   *     date is none
   */
  @Override
  public ArticleWriter open(OutputStream out, ExportOptions options) {
    return new FeedWriter(out, new AtomFeed(options));
  }
}
