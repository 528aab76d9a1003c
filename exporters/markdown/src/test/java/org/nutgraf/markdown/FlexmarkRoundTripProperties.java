package org.nutgraf.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.model.Article;
import org.nutgraf.model.BulletList;
import org.nutgraf.model.Paragraph;
import org.nutgraf.model.Quote;
import org.nutgraf.model.QuoteKind;
import org.nutgraf.model.Section;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Source;
import org.nutgraf.text.Span;

/** A second parser, of another family, reads back the same text. */
class FlexmarkRoundTripProperties {
  private static final Parser PARSER = Parser.builder().build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();

  private static final FootnoteExtension FOOTNOTES = FootnoteExtension.create();
  private static final Parser WITH_FOOTNOTES =
      Parser.builder().extensions(List.of(FOOTNOTES)).build();
  private static final HtmlRenderer RENDERER_OF_FOOTNOTES =
      HtmlRenderer.builder().extensions(List.of(FOOTNOTES)).build();

  /** References in the text, and the notes that follow it. */
  private static final Pattern NOTES =
      Pattern.compile("<sup id=\"fnref.*?</sup>|<div class=\"footnotes\">.*", Pattern.DOTALL);

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
    assertReadsBack(html, text);
  }

  @Property(tries = 2_000)
  void footnotesLeaveTheTextAsItIs(
      @ForAll("hostile") String text, @ForAll @IntRange(max = 40) int end) {
    Article article = article(text);
    Excerpt said = article.source().excerpt(new Span(0, Math.min(end, text.length())));
    Quote quote = Quote.builder().id("q1").kind(QuoteKind.DIRECT).addSegment(said).build();
    String markdown =
        Render.text(
            BARE.with(MarkdownExporter.QUOTES, MarkdownExporter.Quotes.FOOTNOTES),
            article.toBuilder().addQuote(quote).build());
    Document document = WITH_FOOTNOTES.parse(markdown);

    String html = NOTES.matcher(RENDERER_OF_FOOTNOTES.render(document)).replaceAll("");
    assertReadsBack(html, text);
  }

  private static void assertReadsBack(String html, String text) {
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
