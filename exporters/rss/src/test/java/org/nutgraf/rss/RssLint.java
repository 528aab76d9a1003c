package org.nutgraf.rss;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Finds what makes validators complain: every pitfall that once was measured is a check here. */
final class RssLint {
  private static final DateTimeFormatter RFC_822 =
      DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss xx", Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);
  private static final Pattern TITLE = Pattern.compile("<title>([^<]*)</title>");
  private static final Pattern NAMESPACE = Pattern.compile("xmlns:([a-z]+)=");
  private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)((?: [^<>]*)?)>");
  private static final Pattern REFERENCE = Pattern.compile("&(?!amp;|lt;|gt;)");
  private static final Pattern ATTRIBUTE = Pattern.compile(" ([a-z-]+)=\"[A-Za-z0-9-]*\"");
  private static final Set<String> ATTRIBUTES = Set.of("data-start", "data-end", "lang", "dir");
  private static final Set<String> TAGS =
      Set.of("div", "p", "h2", "h3", "ul", "li", "strong", "em");

  private final String xml;
  private final List<String> problems = new ArrayList<>();
  private final Set<String> guids = new HashSet<>();

  private RssLint(String xml) {
    this.xml = xml;
  }

  static List<String> check(String xml) {
    RssLint lint = new RssLint(xml);
    lint.characters();
    lint.feed(Feed.parse(xml));
    return lint.problems;
  }

  private void require(boolean holds, String problem) {
    if (!holds) {
      problems.add(problem);
    }
  }

  private void characters() {
    require(!xml.contains("<![CDATA["), "CDATA");
    boolean isLegal =
        xml.codePoints()
            .allMatch(
                c ->
                    c == '\t'
                        || c == '\n'
                        || (c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF)));
    require(isLegal, "illegal character");
    Matcher title = TITLE.matcher(xml);
    while (title.find()) {
      require(!title.group(1).matches("(?s).*&(lt|gt|amp);.*"), "named reference in title");
    }
    Matcher namespace = NAMESPACE.matcher(xml.substring(0, xml.indexOf("<channel>")));
    while (namespace.find()) {
      require(Set.of("atom", "content", "dc").contains(namespace.group(1)), "unknown namespace");
    }
  }

  private void feed(Feed feed) {
    for (String name : List.of("title", "link", "description")) {
      require(Feed.texts(feed.channel(), name).size() == 1, "channel needs one " + name);
    }
    Feed.texts(feed.channel(), "link").forEach(this::address);
    require(Feed.texts(feed.channel(), "dc:language").isEmpty(), "dc:language");
    for (Element link : Feed.children(feed.channel(), "atom:link")) {
      require(link.getAttribute("rel").equals("self"), "atom:link is not self");
      address(link.getAttribute("href"));
    }
    for (Element image : Feed.children(feed.channel(), "image")) {
      Feed.texts(image, "url").forEach(this::address);
      for (String name : List.of("title", "link")) {
        require(
            Feed.texts(image, name).equals(Feed.texts(feed.channel(), name)),
            "image and channel differ in " + name);
      }
    }
    feed.items().forEach(this::item);
  }

  private void item(Element item) {
    List<String> names = Feed.children(item).stream().map(Element::getTagName).toList();
    require(!names.contains("author"), "author is no e-mail address");
    require(!names.contains("dc:date"), "dc:date beside pubDate");
    require(names.contains("title") || names.contains("description"), "neither title nor summary");
    int description = names.indexOf("description");
    int content = names.indexOf("content:encoded");
    require(content < 0 || description < content, "description after content:encoded");
    Feed.texts(item, "link").forEach(this::address);
    Feed.texts(item, "pubDate").forEach(this::date);
    Feed.texts(item, "description").forEach(this::plain);
    Feed.texts(item, "content:encoded").forEach(this::html);
    List<Element> identifiers = Feed.children(item, "guid");
    require(identifiers.size() == 1, "item needs one guid");
    identifiers.forEach(this::guid);
  }

  private void guid(Element guid) {
    require(guids.add(guid.getTextContent()), "guid twice");
    if (!guid.getAttribute("isPermaLink").equals("false")) {
      address(guid.getTextContent());
    }
  }

  private void address(String address) {
    try {
      URI uri = new URI(address);
      require(uri.isAbsolute(), "relative address");
      require(address.chars().allMatch(c -> c < 128), "address is not ASCII");
    } catch (URISyntaxException e) {
      problems.add("no address");
    }
  }

  private void date(String date) {
    try {
      OffsetDateTime.parse(date, RFC_822);
    } catch (DateTimeException e) {
      problems.add("no RFC 822 date");
    }
  }

  private void plain(String text) {
    require(text.indexOf('<') < 0 && !REFERENCE.matcher(text).find(), "markup in description");
  }

  private void html(String html) {
    require(!REFERENCE.matcher(html).find(), "bare ampersand in HTML");
    Matcher tag = TAG.matcher(html);
    List<String> open = new ArrayList<>();
    while (tag.find()) {
      String name = tag.group(2);
      require(TAGS.contains(name), "element not expected in HTML");
      attributes(tag.group(3));
      if (tag.group(1).isEmpty()) {
        require(!open.contains("p") || name.equals("strong") || name.equals("em"), "block in p");
        open.add(name);
      } else {
        require(
            !open.isEmpty() && open.remove(open.size() - 1).equals(name), "HTML is not balanced");
      }
    }
    require(open.isEmpty(), "HTML is not closed");
    require(tag.replaceAll("").indexOf('<') < 0, "bare less-than sign in HTML");
  }

  private void attributes(String attributes) {
    Matcher attribute = ATTRIBUTE.matcher(attributes);
    while (attribute.find()) {
      require(ATTRIBUTES.contains(attribute.group(1)), "attribute not expected in HTML");
    }
    require(attribute.replaceAll("").isEmpty(), "attribute not expected in HTML");
  }
}
