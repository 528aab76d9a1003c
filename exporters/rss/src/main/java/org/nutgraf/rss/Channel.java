package org.nutgraf.rss;

import java.util.Optional;
import org.nutgraf.exporter.ExportOptionException;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.feed.Escape;
import org.nutgraf.feed.FeedOptions;
import org.nutgraf.feed.Xml;

/**
 * What stands in a feed before its items.
 *
 * @param link the address of the site, in ASCII as all addresses here
 * @param self the address of the feed
 * @param image the address of the picture
 */
record Channel(
    String title,
    String link,
    String description,
    Optional<String> language,
    Optional<String> self,
    Optional<String> image) {

  static Channel of(ExportOptions options) {
    String link =
        FeedOptions.address(options, RssExporter.LINK)
            .orElseThrow(() -> new ExportOptionException("option link must not be empty"));
    return new Channel(
        options.get(RssExporter.TITLE),
        link,
        options.get(RssExporter.DESCRIPTION),
        FeedOptions.language(options, RssExporter.LANGUAGE),
        FeedOptions.address(options, RssExporter.SELF),
        FeedOptions.address(options, RssExporter.IMAGE));
  }

  void write(StringBuilder out) {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append("<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\"")
        .append(" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"")
        .append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<channel>\n");
    Xml.element(out, "title", Escape.TITLE, title);
    Xml.element(out, "link", Escape.XML, link);
    Xml.element(out, "description", Escape.HTML, description);
    language.ifPresent(tag -> Xml.element(out, "language", Escape.XML, tag));
    self.ifPresent(address -> atomLink(out, address));
    image.ifPresent(address -> image(out, address));
  }

  private static void atomLink(StringBuilder out, String address) {
    out.append("<atom:link href=\"");
    Escape.XML.append(out, address);
    out.append("\" rel=\"self\" type=\"application/rss+xml\"/>\n");
  }

  /** The title and the link of the picture are those of the channel, as RSS demands. */
  private void image(StringBuilder out, String address) {
    out.append("<image>\n");
    Xml.element(out, "url", Escape.XML, address);
    Xml.element(out, "title", Escape.TITLE, title);
    Xml.element(out, "link", Escape.XML, link);
    out.append("</image>\n");
  }

  static void writeEnd(StringBuilder out) {
    out.append("</channel>\n</rss>\n");
  }
}
