package org.nutgraf.atom;

import java.time.DateTimeException;
import java.util.Optional;
import org.nutgraf.exporter.ExportOptionException;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.feed.Escape;
import org.nutgraf.feed.Feed;
import org.nutgraf.feed.FeedOptions;
import org.nutgraf.feed.Identifiers;
import org.nutgraf.feed.Rfc3339;
import org.nutgraf.feed.Xml;
import org.nutgraf.model.Article;
import org.nutgraf.model.Timestamp;

/** An Atom feed: what it says of itself, and entries. */
final class AtomFeed implements Feed {
  private static final String EPOCH = "1970-01-01T00:00:00Z";

  private final String title;
  private final Optional<String> subtitle;
  private final Optional<String> link;
  private final Optional<String> self;
  private final Optional<String> id;
  private final String author;
  private final Optional<String> updated;
  private final Optional<String> language;
  private final Optional<String> icon;
  private final Entry entry;

  AtomFeed(ExportOptions options) {
    title = options.get(AtomExporter.TITLE);
    subtitle = FeedOptions.text(options, AtomExporter.SUBTITLE);
    link = FeedOptions.address(options, AtomExporter.LINK);
    self = FeedOptions.address(options, AtomExporter.SELF);
    id = FeedOptions.address(options, AtomExporter.ID);
    author = FeedOptions.text(options, AtomExporter.AUTHOR).orElse(title);
    updated = FeedOptions.text(options, AtomExporter.UPDATED).map(AtomFeed::date);
    language = FeedOptions.language(options, AtomExporter.LANGUAGE);
    icon = FeedOptions.address(options, AtomExporter.ICON);
    entry = new Entry(options.get(AtomExporter.CATEGORIES));
  }

  private static String date(String text) {
    try {
      return Rfc3339.date(Timestamp.parse(text))
          .orElseThrow(() -> new DateTimeException("a year of other than four digits"));
    } catch (DateTimeException e) {
      throw new ExportOptionException(
          "option updated takes a date such as 2023-03-20T14:05:00Z, not \"" + text + "\"", e);
    }
  }

  @Override
  public void begin(StringBuilder out, Optional<Article> first) {
    String date = updated.or(() -> first.flatMap(Entry::updated)).orElse(EPOCH);
    entry.setUndated(date);
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\"");
    language.ifPresent(tag -> out.append(" xml:lang=\"").append(tag).append('"'));
    out.append(">\n");
    Atom.text(out, "title", title);
    subtitle.ifPresent(text -> Atom.text(out, "subtitle", text));
    Xml.element(out, "id", Escape.XML, id.or(() -> self).orElseGet(() -> Identifiers.uri(title)));
    Xml.element(out, "updated", Escape.XML, date);
    Atom.author(out, author);
    link.ifPresent(address -> Atom.link(out, "alternate", address));
    self.ifPresent(address -> Atom.link(out, "self", address));
    icon.ifPresent(address -> Xml.element(out, "icon", Escape.XML, address));
  }

  @Override
  public void item(StringBuilder out, Article article) {
    entry.write(out, article);
  }

  @Override
  public void end(StringBuilder out) {
    out.append("</feed>\n");
  }
}
