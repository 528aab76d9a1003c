package org.nutgraf.webpages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeFilter;

/**
 * Collects the text of a page block by block. Markup tells where blocks end, which are headings'
 * and lists' (an item begins with a bullet), and what never is text: scripts, forms, navigation.
 * What remains besides the article is left to the parser, which knows furniture by its looks.
 */
final class TextBlocks implements NodeFilter {
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "form",
          "button",
          "select",
          "nav",
          "dialog",
          "audio",
          "video",
          "canvas");

  /** Of a whole page, but not of an article: the site's own head and foot. */
  private static final Set<String> FRAME = Set.of("header", "footer", "aside");

  /** The story has at least this share of the text in a page's paragraphs, comments included. */
  private static final double STORY = 0.4;

  private static final double MOST = 0.9;

  private final boolean wholePage;
  private final List<String> blocks = new ArrayList<>();
  private final StringBuilder block = new StringBuilder();

  private TextBlocks(boolean wholePage) {
    this.wholePage = wholePage;
  }

  static String of(Document page) {
    Element root = root(page);
    TextBlocks text = new TextBlocks(root.nameIs("body"));
    Element headline = page.selectFirst("h1");
    if (headline != null && root.selectFirst("h1") == null) {
      text.blocks.add(headline.text());
    }
    root.filter(text);
    text.end();
    return String.join("\n\n", text.blocks);
  }

  /** The smallest element that has most of what the one with the most text has. */
  private static Element root(Document page) {
    Elements candidates = page.select("article, main, [role=main]");
    int most = candidates.stream().mapToInt(TextBlocks::length).max().orElse(0);
    if (most < STORY * length(page.body())) {
      return page.body();
    }
    return candidates.stream()
        .filter(element -> length(element) >= MOST * most)
        .min(Comparator.comparingInt(element -> element.getAllElements().size()))
        .orElse(page.body());
  }

  private static int length(Element element) {
    return element.select("p").stream().mapToInt(p -> p.text().length()).sum();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      return enter(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    String name = element.normalName();
    boolean hidden = element.hasAttr("hidden") || element.attr("aria-hidden").equals("true");
    if (hidden || SKIPPED.contains(name) || (wholePage && FRAME.contains(name))) {
      end();
      return FilterResult.SKIP_ENTIRELY;
    }
    switch (name) {
      case "br" -> lineBreak(element);
      case "td", "th" -> cell();
      case "li" -> {
        end();
        block.append("• ");
      }
      default -> {
        if (element.isBlock()) {
          end();
        }
      }
    }
    return FilterResult.CONTINUE;
  }

  /** One break goes on in the block, a second ends it. */
  private void lineBreak(Element element) {
    Node before = element.previousSibling();
    while (before instanceof TextNode text && text.isBlank()) {
      before = before.previousSibling();
    }
    boolean second = before instanceof Element other && other.normalName().equals("br");
    if (second) {
      end();
    } else {
      append(" ");
    }
  }

  /** A row of a table is a block; its cells stand apart. */
  private void cell() {
    if (!block.isEmpty()) {
      block.append(" | ");
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    boolean ends =
        node instanceof Element element
            && element.isBlock()
            && !element.normalName().equals("td")
            && !element.normalName().equals("th");
    if (ends) {
      end();
    }
    return FilterResult.CONTINUE;
  }

  /** Runs of blanks are one blank, as browsers show them. */
  private void append(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean blank = Character.isWhitespace(c) || c == '\u00A0';
      if (!blank) {
        block.append(c);
      } else if (!block.isEmpty() && block.charAt(block.length() - 1) != ' ') {
        block.append(' ');
      }
    }
  }

  private void end() {
    String text = block.toString().strip();
    if (!text.isEmpty() && !text.equals("•")) {
      blocks.add(text);
    }
    block.setLength(0);
  }
}
