package org.nutgraf.atom;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Finds what RFC 4287 forbids and what makes validators complain. */
final class AtomLint {
  private static final String NAMESPACE = "http://www.w3.org/2005/Atom";
  private static final Pattern MARKUP = Pattern.compile("</?[A-Za-z]|&#?[A-Za-z0-9]+;");
  private static final Pattern BARE = Pattern.compile("&(?!amp;|lt;|gt;)");
  private static final Set<String> TEXTS = Set.of("title", "subtitle", "summary", "content");

  /** The attributes that elements may have, besides the language of feed and entries. */
  private static final Map<String, Set<String>> ATTRIBUTES =
      Map.of(
          "title", Set.of("type"),
          "subtitle", Set.of("type"),
          "summary", Set.of("type"),
          "content", Set.of("type"),
          "link", Set.of("rel", "href"),
          "category", Set.of("term"),
          "feed", Set.of("xml:lang", "xmlns"),
          "entry", Set.of("xml:lang"));

  private final List<String> problems = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  private AtomLint() {}

  static List<String> check(String xml) {
    AtomLint lint = new AtomLint();
    lint.require(!xml.contains("<![CDATA["), "CDATA");
    lint.feed(AtomDocument.parse(xml).feed());
    return lint.problems;
  }

  private void require(boolean holds, String problem) {
    if (!holds) {
      problems.add(problem);
    }
  }

  private void feed(Element feed) {
    require(feed.getLocalName().equals("feed"), "no feed");
    parts(feed, Set.of("title", "id", "updated", "author"), Set.of("subtitle", "icon"));
    require(followsMetadata(feed), "metadata after an entry");
    AtomDocument.texts(feed, "icon").forEach(this::address);
    AtomDocument.children(feed, "entry").forEach(this::entry);
  }

  private static boolean followsMetadata(Element feed) {
    Node last = feed.getLastChild();
    boolean inEntries = true;
    for (Node node = last; node != null; node = node.getPreviousSibling()) {
      if (node instanceof Element element) {
        boolean isEntry = element.getLocalName().equals("entry");
        if (isEntry && !inEntries) {
          return false;
        }
        inEntries = isEntry;
      }
    }
    return true;
  }

  private void entry(Element entry) {
    parts(entry, Set.of("title", "id", "updated"), Set.of("published", "summary", "content"));
    AtomDocument.texts(entry, "id")
        .forEach(id -> require(ids.add(id), "identifier of two entries"));
    boolean hasContent = !AtomDocument.children(entry, "content").isEmpty();
    boolean hasLink = !AtomDocument.children(entry, "link").isEmpty();
    require(hasContent || hasLink, "neither content nor address");
  }

  private void parts(Element parent, Set<String> once, Set<String> atMostOnce) {
    walk(parent, this::element);
    for (String name : once) {
      require(AtomDocument.children(parent, name).size() == 1, "needs one " + name);
    }
    for (String name : atMostOnce) {
      require(AtomDocument.children(parent, name).size() <= 1, "more than one " + name);
    }
    AtomDocument.texts(parent, "id").forEach(this::address);
    for (String name : List.of("published", "updated")) {
      AtomDocument.texts(parent, name).forEach(this::date);
    }
    for (Element link : AtomDocument.children(parent, "link")) {
      address(link.getAttribute("href"));
    }
    for (Element author : AtomDocument.children(parent, "author")) {
      List<String> names = AtomDocument.texts(author, "name");
      require(names.size() == 1 && !names.get(0).isBlank(), "author needs one name");
    }
    for (Element category : AtomDocument.children(parent, "category")) {
      require(!category.getAttribute("term").isBlank(), "category needs a term");
    }
  }

  private static void walk(Element parent, Consumer<Element> visitor) {
    visitor.accept(parent);
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element && !element.getLocalName().equals("entry")) {
        walk(element, visitor);
      }
    }
  }

  private void element(Element element) {
    String name = element.getLocalName();
    require(NAMESPACE.equals(element.getNamespaceURI()), "unknown namespace");
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      String attribute = ((Attr) attributes.item(i)).getName();
      require(
          ATTRIBUTES.getOrDefault(name, Set.of()).contains(attribute),
          "attribute not expected: " + attribute);
    }
    if (TEXTS.contains(name)) {
      text(element);
    }
  }

  private void text(Element element) {
    String text = element.getTextContent();
    boolean isHtml = element.getAttribute("type").equals("html");
    if (isHtml) {
      require(!BARE.matcher(text).find(), "bare ampersand in HTML");
      boolean isContent = element.getLocalName().equals("content");
      require(isContent || text.indexOf('<') < 0, "markup in plain text");
    } else {
      require(!MARKUP.matcher(text).find(), "undeclared markup");
    }
  }

  private void address(String address) {
    try {
      require(new URI(address).isAbsolute(), "relative address");
      require(address.chars().allMatch(c -> c < 128), "address is not ASCII");
    } catch (URISyntaxException e) {
      problems.add("no address");
    }
  }

  private void date(String date) {
    try {
      OffsetDateTime time = OffsetDateTime.parse(date);
      require(time.getOffset().getTotalSeconds() % 60 == 0, "no RFC 3339 date");
      require(
          date.matches("[0-9]{4}-[^T]+T[0-9]{2}:[0-9]{2}:[0-9]{2}[^:]*(:[0-9]{2})?"),
          "no RFC 3339 date");
    } catch (DateTimeException e) {
      problems.add("no RFC 3339 date");
    }
  }
}
