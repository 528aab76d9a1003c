package org.nutgraf.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.model.Article;
import org.nutgraf.model.BulletList;
import org.nutgraf.model.Paragraph;
import org.nutgraf.model.Section;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Source;
import org.nutgraf.text.Span;

/** A second parser, of another family, reads back the same text. */
class FlexmarkRoundTripProperties {
  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

  /** Items keep their numbers; whether they are numbered is not asked here. */
  private static final Pattern ORDERED = Pattern.compile("(?<=</?)ol( start=\"[0-9]+\")?(?=>)");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\x1C-\\x1F\\x85]+");
  private static final ExportOptions BARE =
      ExportOptions.none().with(MarkdownExporter.FRONT_MATTER, false);

  @Provide
  Arbitrary<String> hostile() {
    return HostileMarkdown.texts();
  }

  @Property(tries = 5_000)
  void headlineParagraphAndItemsReadBack(@ForAll("hostile") String text) {
    String html = RENDERER.render(PARSER.parse(Render.text(BARE, article(text))));
    String words = escaped(HostileMarkdown.readable(text));
    String expected =
        "<h1>%1$s</h1>\n<p>%1$s</p>\n<ul>\n<li>%1$s</li>\n<li>%1$s</li>\n</ul>\n".formatted(words);
    assertThat(blanksAsOne(ORDERED.matcher(html).replaceAll("ul")))
        .isEqualTo(blanksAsOne(expected));
  }

  /** The renderer lays lines out anew; in HTML a run of blanks is as good as one. */
  private static String blanksAsOne(String html) {
    return BLANKS.matcher(html).replaceAll(" ");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  private static Article article(String text) {
    Source source = Source.of(text);
    Span span = new Span(0, text.length());
    Excerpt excerpt = source.excerpt(span);
    List<Excerpt> items = List.of(excerpt, excerpt);
    return Article.builder()
        .source(source)
        .headline(excerpt)
        .addSection(
            new Section(
                Optional.empty(),
                List.of(new Paragraph(span, text, List.of()), new BulletList(span, text, items))))
        .build();
  }
}
