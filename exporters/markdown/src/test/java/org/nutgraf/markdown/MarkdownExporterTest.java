package org.nutgraf.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.testkit.SampleArticles;
import org.nutgraf.model.Actor;
import org.nutgraf.model.ActorKind;
import org.nutgraf.model.Article;
import org.nutgraf.model.ArticleComposer;
import org.nutgraf.model.Block;
import org.nutgraf.model.BoilerplateKind;
import org.nutgraf.model.BulletList;
import org.nutgraf.model.Event;
import org.nutgraf.model.EventType;
import org.nutgraf.model.Paragraph;
import org.nutgraf.model.ParagraphRole;
import org.nutgraf.model.Participant;
import org.nutgraf.model.ParticipantRole;
import org.nutgraf.model.Quote;
import org.nutgraf.model.QuoteKind;
import org.nutgraf.model.Role;
import org.nutgraf.model.Section;
import org.nutgraf.model.Timestamp;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Source;
import org.nutgraf.text.Span;

class MarkdownExporterTest {
  private static final Parser PARSER =
      Parser.builder().extensions(List.of(YamlFrontMatterExtension.create())).build();

  private static final ExportOptions BARE =
      ExportOptions.none().with(MarkdownExporter.FRONT_MATTER, false);

  private static final Article FERRY = ferry();

  @Test
  void documentLooksLikeTheGoldenFile() throws IOException {
    assertThat(Render.text(ExportOptions.none(), FERRY)).isEqualTo(golden("ferry.md"));
  }

  @Test
  void quotationsAndRowsOfATableLookAsSuch() {
    Article article =
        blocks(
            paragraph("“All is *quiet*.”", ParagraphRole.BLOCK_QUOTE),
            paragraph("“Go”", ParagraphRole.PULL_QUOTE),
            paragraph("Q: And now?", ParagraphRole.TURN),
            paragraph("Port\tBoats", ParagraphRole.TABLE_ROW),
            paragraph("| Skell | 12 |", ParagraphRole.TABLE_ROW),
            paragraph("Elmham", ParagraphRole.TABLE_ROW),
            paragraph("They wait.", ParagraphRole.TEXT),
            paragraph("Varn   3   4", ParagraphRole.TABLE_ROW));

    assertThat(Render.text(BARE, article))
        .isEqualTo(
            """
            > “All is \\*quiet\\*.”

            > “Go”

            Q: And now?

            | Port | Boats |
            | --- | --- |
            | Skell | 12 |
            | Elmham |  |

            They wait.

            |  |  |  |
            | --- | --- | --- |
            | Varn | 3 | 4 |
            """);
  }

  private static Paragraph paragraph(String words, ParagraphRole role) {
    return new Paragraph(new Span(0, words.length()), words, List.of(), role);
  }

  private static Article blocks(Paragraph... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      Span span = new Span(text.length(), text.length() + paragraph.text().length());
      blocks.add(new Paragraph(span, paragraph.text(), List.of(), paragraph.role()));
      text.append(paragraph.text()).append("\n\n");
    }
    return Article.builder()
        .id("x")
        .source(Source.of(text.toString()))
        .addSection(new Section(Optional.empty(), blocks))
        .build();
  }

  @Test
  void frontMatterReadsBack() {
    Article article =
        FERRY.toBuilder().id("c:\\x \"y\"").updated(Timestamp.parse("2023-03-21")).build();
    YamlFrontMatterVisitor visitor = new YamlFrontMatterVisitor();
    PARSER.parse(Render.text(ExportOptions.none(), article)).accept(visitor);

    Map<String, List<String>> data = visitor.getData();
    assertThat(data).containsEntry("id", List.of("c:\\x \"y\""));
    assertThat(data).containsEntry("title", List.of("Ferry to Skell stops: \"no #1 choice\""));
    assertThat(data).containsEntry("updated", List.of("2023-03-21"));
    assertThat(data).containsEntry("authors", List.of("Ada Quill", "Tom Rusk"));
  }

  @Test
  void yamlStringsEscapeWhatYamlCannotHold() {
    StringBuilder yaml = new StringBuilder();
    YamlString.append(yaml, "a\0\u0007\n\r\t\"\\\u0085\u00A0\u2028\uFEFF\uD800 é 😀");
    assertThat(yaml)
        .hasToString("\"a\\u0000\\u0007\\n\\r\\t\\\"\\\\\\u0085\\u00A0\\u2028\\uFEFF\uFFFD é 😀\"");
  }

  @Test
  void keyTooLongForYamlIsMarked() {
    Article article = Article.builder().id("x").source(Source.of("")).build();
    String key = "k".repeat(2000);
    assertThat(
            Render.text(ExportOptions.none(), article.toBuilder().putAttribute(key, "v").build()))
        .contains("  ? \"" + key + "\"\n  : \"v\"\n");
  }

  @Test
  void severalArticlesAreSeparatedByThematicBreaks() {
    Node document = PARSER.parse(Render.text(BARE, FERRY, FERRY, FERRY));
    int breaks = 0;
    int headlines = 0;
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      breaks += node instanceof ThematicBreak ? 1 : 0;
      headlines += node instanceof Heading heading && heading.getLevel() == 1 ? 1 : 0;
    }
    assertThat(breaks).isEqualTo(2);
    assertThat(headlines).isEqualTo(3);
  }

  @Test
  void metadataOfALaterArticleIsACodeBlock() {
    assertThat(Render.text(ExportOptions.none(), FERRY, FERRY))
        .contains("\n\n* * *\n\n```yaml\nid: \"ferry-1\"\n");
  }

  @Test
  void quotesAreListedWithTheirSpeakers() {
    assertThat(Render.text(BARE.with(MarkdownExporter.QUOTES, MarkdownExporter.Quotes.LIST), FERRY))
        .contains("\n\n## Quotes\n\n> We are back in May,\n>\n> — Tom Rusk, to Radio Elmham\n\n");
  }

  @Test
  void quotesCanBeMarkedWithFootnotes() {
    ExportOptions footnotes = BARE.with(MarkdownExporter.QUOTES, MarkdownExporter.Quotes.FOOTNOTES);
    assertThat(Render.text(footnotes, FERRY))
        .contains("“We are back in May,”[^1] Rusk told Radio Elmham.\n")
        .contains("\n\n[^1]: Tom Rusk, to Radio Elmham\n\n## Check Also\n");
    assertThat(Render.text(footnotes, FERRY, FERRY))
        .as("notes are numbered through the document")
        .contains("May,”[^2] Rusk", "\n\n[^2]: Tom Rusk");
  }

  @Test
  void marksOfFootnotesMakeNoOtherMarkup() {
    Article said = ArticleComposer.create().paragraph("“No!”(he said): no.").build();
    Article article = said.toBuilder().addQuote(direct(said, "No")).build();
    Article named = said.toBuilder().addQuote(direct(said, "No!”(he said)")).build();
    ExportOptions footnotes = BARE.with(MarkdownExporter.QUOTES, MarkdownExporter.Quotes.FOOTNOTES);
    assertThat(Render.text(footnotes, article))
        .isEqualTo("“No!”[^1]\\(he said): no.\n\n[^1]: Nobody named\n");
    assertThat(Render.text(footnotes, named)).startsWith("“No!”(he said):[^1] no.\n");
  }

  private static Quote direct(Article article, String words) {
    return Quote.builder()
        .id("q1")
        .kind(QuoteKind.DIRECT)
        .addSegment(words(article, words))
        .build();
  }

  @Test
  void actorsAreATable() {
    assertThat(Render.text(BARE.with(MarkdownExporter.ACTORS, true), FERRY))
        .contains(
            """
            ## Actors

            | Name | Kind | Also called | Roles | Mentions |
            | --- | --- | --- | --- | --- |
            | Tom Rusk | person | Rusk | captain \\| owner | 0 |
            """);
  }

  @Test
  void eventsAreATable() {
    assertThat(Render.text(BARE.with(MarkdownExporter.EVENTS, true), FERRY))
        .contains(
            """
            ## Events

            | Type | Words | Who | When | Where |
            | --- | --- | --- | --- | --- |
            | retreat | leaves | agent Tom Rusk, other May |  |  |
            """);
  }

  @Test
  void furnitureOfThePageIsWrittenIfAskedFor() {
    assertThat(Render.text(BARE, FERRY)).doesNotContain("Subscribe");
    assertThat(Render.text(BARE.with(MarkdownExporter.BOILERPLATE, true), FERRY))
        .endsWith("## Also on the page\n\nSubscribe to our letter\n");
  }

  @Test
  void numbersOfAListStay() {
    Source source = Source.of("9. nine\n10. ten");
    Excerpt nine = source.excerpt(new Span(3, 7));
    Excerpt ten = source.excerpt(new Span(12, 15));
    BulletList list = new BulletList(new Span(0, 15), source.text(), List.of(nine, ten));
    Article article =
        Article.builder()
            .id("x")
            .source(source)
            .addSection(new Section(Optional.empty(), List.of(list)))
            .build();
    assertThat(Render.text(BARE, article)).isEqualTo("9. nine\n10. ten\n");
  }

  @Test
  void ordinaryNewsIsHardlyEscaped() {
    String news =
        "The council’s 2.5 million-euro plan - agreed at 10:30 p.m. (local time) - won’t start"
            + " before 2025, Mayor J. O’Neil said. \"It's a well-known problem; we're #1 in"
            + " delays!\" she told the BBC’s \"Today\" programme. Shares rose 3.4% to $12.50 +"
            + " fees.";
    StringBuilder out = new StringBuilder();
    new MarkdownText(out).line(news);
    assertThat(out).hasToString(news);
  }

  @Test
  void everySampleReadsBack() {
    for (Article article : SampleArticles.all()) {
      Node document = PARSER.parse(Render.text(BARE, article));
      article
          .headline()
          .ifPresent(
              headline ->
                  assertThat(Texts.of(document.getFirstChild()))
                      .isEqualTo(readable(headline.text())));
    }
  }

  private static Article ferry() {
    Article composed =
        ArticleComposer.create()
            .headline("Ferry to Skell stops: \"no #1 choice\"")
            .standfirst("The island loses its last link on Friday.")
            .byline("By Ada Quill and Tom Rusk", "Ada Quill", "Tom Rusk")
            .dateline("ELMHAM —", "Elmham")
            .paragraph(
                "The last ferry leaves on Friday.", "“We are back in May,” Rusk told Radio Elmham.")
            .section("Background")
            .paragraph("1. May was the last good month; fares rose by 5*5 pence.")
            .crosshead("Fewer guests")
            .list("1,200 in 2021", "800 in 2022")
            .caption("The quay at dawn")
            .related("Check Also", "Dockers meet", "The harbour master speaks at ten…")
            .boilerplate(BoilerplateKind.PROMO, "Subscribe to our letter")
            .build();
    Actor rusk =
        Actor.builder()
            .id("a1")
            .kind(ActorKind.PERSON)
            .name("Tom Rusk")
            .addAlias("Rusk")
            .addRole(new Role("captain | owner", Optional.empty(), new Span(0, 1)))
            .build();
    return composed.toBuilder()
        .id("ferry-1")
        .url(URI.create("https://example.org/ferry?x=1&y=2"))
        .language("en")
        .published(Timestamp.parse("2023-03-20T14:05:00+02:00"))
        .putAttribute("desk", "no")
        .putAttribute("page\tname", "017")
        .addActor(rusk)
        .addQuote(
            Quote.builder()
                .id("q1")
                .kind(QuoteKind.DIRECT)
                .addSegment(words(composed, "We are back in May,"))
                .speaker(rusk)
                .addresseeText(words(composed, "Radio Elmham"))
                .build())
        .addEvent(
            Event.builder()
                .id("e1")
                .type(EventType.RETREAT)
                .addTrigger(words(composed, "leaves"))
                .addParticipant(
                    new Participant(
                        ParticipantRole.AGENT, Optional.of(rusk), words(composed, "ferry").span()))
                .addParticipant(
                    new Participant(
                        ParticipantRole.OTHER, Optional.empty(), words(composed, "May").span()))
                .build())
        .build();
  }

  private static Excerpt words(Article article, String words) {
    int start = article.source().text().indexOf(words);
    return article.source().excerpt(new Span(start, start + words.length()));
  }

  /** What UTF-8 and CommonMark cannot carry has a replacement. */
  private static String readable(String text) {
    StringBuilder readable = new StringBuilder();
    text.codePoints()
        .map(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF) ? 0xFFFD : c)
        .forEach(readable::appendCodePoint);
    return readable.toString();
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = MarkdownExporterTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
