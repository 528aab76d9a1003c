package org.nutgraf.webpages;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.nutgraf.model.Timestamp;

/** Turns a page into text. Any bytes can be read; what is no HTML gives little text. */
public final class PageReader {
  private static final String PUBLISHED =
      "meta[property=article:published_time], meta[itemprop=datePublished], meta[name=date],"
          + " time[itemprop=datePublished], article time[datetime]";

  /** Makes a reader. */
  public PageReader() {}

  /**
   * {@return the text of a page}
   *
   * @param page the page
   * @throws IOException if its encoding is unknown
   */
  public PageText read(WebPage page) throws IOException {
    Document document =
        Jsoup.parse(page.html(), page.charset().orElse(null), page.address().orElse(""));
    return new PageText(
        TextBlocks.of(document), address(document, page), language(document), published(document));
  }

  private static Optional<URI> address(Document document, WebPage page) {
    Stream<String> candidates =
        Stream.of(
            document.select("link[rel=canonical]").attr("abs:href"),
            document.select("meta[property=og:url]").attr("content"),
            page.address().orElse(""));
    return candidates.flatMap(candidate -> webAddress(candidate).stream()).findFirst();
  }

  private static Optional<URI> webAddress(String text) {
    try {
      URI uri = new URI(text.strip());
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> language(Document document) {
    String tag = document.select("html").attr("lang").strip().replace('_', '-');
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag).build();
      return locale.getLanguage().isEmpty()
          ? Optional.empty()
          : Optional.of(locale.toLanguageTag());
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }

  private static Optional<Timestamp> published(Document document) {
    for (Element element : document.select(PUBLISHED)) {
      String value =
          element.hasAttr("content") ? element.attr("content") : element.attr("datetime");
      Optional<Timestamp> published = timestamp(value.strip());
      if (published.isPresent()) {
        return published;
      }
    }
    return Optional.empty();
  }

  /** Pages write dates with and without times, offsets and colons; the day is what matters. */
  private static Optional<Timestamp> timestamp(String value) {
    try {
      return Optional.of(Timestamp.of(OffsetDateTime.parse(value)));
    } catch (DateTimeParseException e) {
      return day(value);
    }
  }

  private static Optional<Timestamp> day(String value) {
    try {
      String day = value.substring(0, Math.min(value.length(), "2023-03-20".length()));
      return Optional.of(Timestamp.of(LocalDate.parse(day)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
