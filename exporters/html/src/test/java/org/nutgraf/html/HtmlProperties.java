package org.nutgraf.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.testkit.ArticleArbitraries;
import org.nutgraf.exporter.testkit.SampleArticles;
import org.nutgraf.model.Article;
import org.nutgraf.model.Block;
import org.nutgraf.model.BulletList;
import org.nutgraf.model.Section;
import org.nutgraf.text.Excerpt;

/** Whatever an article says, the page is the page that was meant. */
class HtmlProperties {
  private static final ExportOptions EVERYTHING =
      ExportOptions.none().with(HtmlExporter.BOILERPLATE, true);

  private static final Set<String> TAGS =
      Set.of(
          ("html head meta title style body a main header h1 h2 h3 h4 details summary article p"
                  + " span time b q div ul ol li aside section bdi small br figure figcaption footer"
                  + " svg path circle text blockquote table tbody tr td")
              .split(" "));

  private static final Set<String> ATTRIBUTES =
      Set.of(
          ("lang charset http-equiv content name class href id dir rel title tabindex data-by"
                  + " aria-describedby aria-label aria-hidden datetime open viewbox focusable"
                  + " stroke-width d cx cy r x y text-anchor")
              .split(" "));

  @Provide
  Arbitrary<Article> articles() {
    return ArticleArbitraries.articles();
  }

  @Property(tries = 100)
  void noTextBreaksOut(@ForAll("articles") Article first, @ForAll("articles") Article second) {
    isThePageThatWasMeant(Render.page(EVERYTHING, first));
    isThePageThatWasMeant(Render.page(EVERYTHING, first, second));
  }

  @Property(tries = 200)
  void textOfThePageIsTheTextOfTheArticle(@ForAll("articles") Article article) {
    hasTheTextOf(article);
  }

  @Test
  void samplesKeepTheSamePromises() {
    Article[] samples = SampleArticles.all().toArray(Article[]::new);
    isThePageThatWasMeant(Render.page(EVERYTHING, samples));
    for (Article article : samples) {
      hasTheTextOf(article);
    }
  }

  private static void isThePageThatWasMeant(String html) {
    assertThat(html.codePoints().filter(c -> Character.isISOControl(c) && c != '\n' && c != '\t'))
        .isEmpty();
    Parser parser = Parser.htmlParser().setTrackErrors(5);
    Document page = Jsoup.parse(html, "", parser);
    assertThat(parser.getErrors()).isEmpty();
    for (Element element : page.getAllElements()) {
      if (element != page) {
        assertThat(TAGS).contains(element.normalName());
      }
      for (Attribute attribute : element.attributes()) {
        assertThat(ATTRIBUTES).contains(attribute.getKey().toLowerCase());
      }
      assertThat(element.childNodes().stream().filter(HtmlProperties::isComment)).isEmpty();
    }
    hasSoundLinks(page);
  }

  private static boolean isComment(Node node) {
    return node instanceof Comment;
  }

  private static void hasSoundLinks(Document page) {
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    for (String address : page.select("a[href]").eachAttr("href")) {
      assertThat(address).matches("#n[0-9]+(-[a-z][0-9]+)?|https://example\\.org/.*");
      if (address.startsWith("#")) {
        assertThat(ids).contains(address.substring(1));
      }
    }
    assertThat(ids).containsAll(page.select("[aria-describedby]").eachAttr("aria-describedby"));
    assertThat(page.select("a a")).isEmpty();
  }

  private static void hasTheTextOf(Article article) {
    Document page = Render.read(article);
    List<String> shown = new ArrayList<>();
    Elements head = page.select("article > header > h1, .standfirst, .byline");
    head.forEach(element -> shown.add(element.wholeText()));
    page.select(".story > p, .story > h2, .story > h3, .story li")
        .forEach(element -> shown.add(element.wholeText()));
    assertThat(shown).isEqualTo(expected(article));
  }

  private static List<String> expected(Article article) {
    List<String> texts = new ArrayList<>();
    article.headline().ifPresent(headline -> texts.add(readable(headline.text())));
    article.standfirst().ifPresent(standfirst -> texts.add(readable(standfirst.text())));
    article.byline().ifPresent(byline -> texts.add(readable(byline.text())));
    Optional<String> dateline = article.dateline().map(line -> readable(line.text()));
    boolean isFirst = true;
    for (Section section : article.sections()) {
      section.label().ifPresent(label -> texts.add(readable(label.text())));
      for (Block block : section.blocks()) {
        if (block instanceof BulletList list) {
          list.items().stream()
              .map(Excerpt::text)
              .map(HtmlProperties::readable)
              .forEach(texts::add);
        } else if (isFirst
            && dateline.isPresent()
            && block instanceof org.nutgraf.model.Paragraph) {
          texts.add(dateline.get() + " " + readable(block.text()));
          isFirst = false;
        } else {
          texts.add(readable(block.text()));
        }
      }
    }
    if (isFirst) {
      dateline.ifPresent(texts::add);
    }
    return texts;
  }

  /** What a page should not hold has a replacement. */
  private static String readable(String text) {
    StringBuilder readable = new StringBuilder();
    text.codePoints().map(c -> isWelcome(c) ? c : 0xFFFD).forEach(readable::appendCodePoint);
    return readable.toString();
  }

  private static boolean isWelcome(int c) {
    boolean isBlank = c == '\t' || c == '\n' || c == '\r';
    boolean isSurrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return isBlank || !(Character.isISOControl(c) || isSurrogate || c == 0xFFFE || c == 0xFFFF);
  }
}
