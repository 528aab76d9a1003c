package org.nutgraf.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.model.Article;
import org.nutgraf.model.Block;
import org.nutgraf.model.BulletList;
import org.nutgraf.model.Caption;
import org.nutgraf.model.Crosshead;
import org.nutgraf.model.Quote;
import org.nutgraf.model.QuoteKind;
import org.nutgraf.model.Section;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Source;
import org.nutgraf.text.Span;

/** What a parser reads back is the text that went in, block by block. */
class MarkdownRoundTripProperties {
  private static final Parser PARSER = Parser.builder().build();
  private static final Parser WITH_FOOTNOTES =
      Parser.builder().extensions(List.of(FootnotesExtension.create())).build();

  /** Headline, standfirst, label, paragraph, crosshead, two lists of two items, caption. */
  private static final int PARTS = 10;

  private static final ExportOptions BARE =
      ExportOptions.none().with(MarkdownExporter.FRONT_MATTER, false);

  @Property(tries = 20_000)
  void everyBlockReadsBackAsItsText(@ForAll("hostile") String text) {
    Node document = PARSER.parse(Render.text(BARE, everyPartIs(text)));
    assertThat(lastOfThoseThatAre(text, document).getNext()).isNull();
  }

  @Property(tries = 5_000)
  void footnotesLeaveTheTextAsItIs(
      @ForAll("hostile") String text, @ForAll @IntRange(max = 40) int end) {
    Article article = everyPartIs(text);
    Excerpt said = article.source().excerpt(new Span(0, Math.min(end, text.length())));
    Quote quote = Quote.builder().id("q1").kind(QuoteKind.DIRECT).addSegment(said).build();
    Node document =
        WITH_FOOTNOTES.parse(
            Render.text(
                BARE.with(MarkdownExporter.QUOTES, MarkdownExporter.Quotes.FOOTNOTES),
                article.toBuilder().addQuote(quote).build()));

    Node next = lastOfThoseThatAre(text, document).getNext();
    assertThat(next instanceof FootnoteDefinition).as("definition").isEqualTo(end > 0);
    assertThat(Texts.references(document)).isEqualTo(end > 0 ? PARTS : 0);
  }

  /** Holds all blocks of an article to read back as a text; gives the last of them. */
  private static Node lastOfThoseThatAre(String text, Node document) {
    String expected = HostileMarkdown.readable(text);
    Node heading = document.getFirstChild();
    assertThat(heading).isInstanceOf(Heading.class);
    assertThat(Texts.of(heading)).as("headline").isEqualTo(expected);
    Node standfirst = heading.getNext();
    assertThat(standfirst.getFirstChild()).isInstanceOf(StrongEmphasis.class);
    assertThat(Texts.of(standfirst)).as("standfirst").isEqualTo(expected);
    Node label = standfirst.getNext();
    assertThat(((Heading) label).getLevel()).isEqualTo(2);
    assertThat(Texts.of(label)).as("label").isEqualTo(expected);
    Node paragraph = label.getNext();
    assertThat(paragraph).isInstanceOf(Paragraph.class);
    assertThat(Texts.of(paragraph)).as("paragraph").isEqualTo(expected);
    Node crosshead = paragraph.getNext();
    assertThat(((Heading) crosshead).getLevel()).isEqualTo(3);
    assertThat(Texts.of(crosshead)).as("crosshead").isEqualTo(expected);
    assertThat(itemsOf(crosshead.getNext())).containsExactly(expected, expected);
    assertThat(itemsOf(crosshead.getNext().getNext())).containsExactly(expected, expected);
    Node caption = crosshead.getNext().getNext().getNext();
    assertThat(caption.getFirstChild()).isInstanceOf(Emphasis.class);
    assertThat(Texts.of(caption)).as("caption").isEqualTo(expected);
    return caption;
  }

  @Provide
  Arbitrary<String> hostile() {
    return HostileMarkdown.texts();
  }

  private static List<String> itemsOf(Node list) {
    assertThat(list).isInstanceOf(ListBlock.class);
    List<String> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(Texts.of(item));
    }
    return items;
  }

  private static Article everyPartIs(String text) {
    Source source = Source.of(text);
    Span span = new Span(0, text.length());
    Excerpt excerpt = source.excerpt(span);
    Block list = new BulletList(span, text, List.of(excerpt, excerpt));
    List<Block> blocks =
        List.of(
            new org.nutgraf.model.Paragraph(span, text, List.of()),
            new Crosshead(span, text),
            list,
            list,
            new Caption(span, text));
    return Article.builder()
        .id("x")
        .source(source)
        .headline(excerpt)
        .standfirst(excerpt)
        .addSection(new Section(Optional.of(excerpt), blocks))
        .build();
  }
}
