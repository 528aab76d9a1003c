package org.nutgraf.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.testkit.SampleArticles;
import org.nutgraf.model.Actor;
import org.nutgraf.model.ActorKind;
import org.nutgraf.model.Article;
import org.nutgraf.model.ArticleComposer;
import org.nutgraf.model.Block;
import org.nutgraf.model.Event;
import org.nutgraf.model.Mention;
import org.nutgraf.model.MentionForm;
import org.nutgraf.model.Paragraph;
import org.nutgraf.model.ParagraphRole;
import org.nutgraf.model.Quote;
import org.nutgraf.model.QuoteKind;
import org.nutgraf.model.Section;
import org.nutgraf.text.Span;

class HtmlExporterTest {
  private static final Article COMPLETE = SampleArticles.complete();

  @Test
  void articleWithoutHeadlineIsCalledByItsFirstWords() {
    Article headless = ArticleComposer.create().paragraph("It rained all day.").build();
    assertThat(Render.page(ExportOptions.none(), headless))
        .contains("<title>It rained all day.</title>");
    assertThat(Render.page(ExportOptions.none(), SampleArticles.empty()))
        .contains("<title>sha256:");
  }

  @Test
  void bodyLooksLikeTheGoldenFile() throws IOException {
    String page = Render.page(ExportOptions.none(), COMPLETE);
    assertThat(page.substring(page.indexOf("<body"))).isEqualTo(golden("complete.html"));
  }

  @Test
  void quotationsAndRowsOfATableLookAsSuch() {
    Article article = article("“All is quiet.” Port\tBoats | Skell | 12 They wait.");
    List<Block> blocks =
        List.of(
            paragraph(article, "“All is quiet.”", ParagraphRole.BLOCK_QUOTE),
            paragraph(article, "Port\tBoats", ParagraphRole.TABLE_ROW),
            paragraph(article, "Skell | 12", ParagraphRole.TABLE_ROW),
            paragraph(article, "All is quiet", ParagraphRole.PULL_QUOTE),
            paragraph(article, "They wait.", ParagraphRole.TEXT));
    Element story =
        Render.read(
                article.toBuilder()
                    .sections(List.of(new Section(Optional.empty(), blocks)))
                    .build())
            .selectFirst(".story");

    assertThat(story.children().eachAttr("class")).containsExactly("pull");
    assertThat(story.select("blockquote > p").eachText())
        .containsExactly("“All is quiet.”", "All is quiet");
    assertThat(story.select("table").size()).isEqualTo(1);
    assertThat(story.select("tr").get(1).select("td").eachText()).containsExactly("Skell", "12");
    assertThat(story.select(".story > p").eachText()).containsExactly("They wait.");
  }

  private static Paragraph paragraph(Article article, String words, ParagraphRole role) {
    int start = article.source().text().indexOf(words);
    return new Paragraph(new Span(start, start + words.length()), words, List.of(), role);
  }

  @Test
  void quotesHaveTheColoursAndNamesOfTheirSpeakers() {
    Document page = Render.read(COMPLETE);
    assertThat(page.select("q").eachAttr("data-by"))
        .containsExactly("Ada Quill", "Ada Quill", "Ada Quill", "the dockers");
    assertThat(page.select("q").eachAttr("class")).containsExactly("s1", "s1", "s1", "i s2");
    assertThat(page.select("q").eachAttr("tabindex")).containsOnly("0");
    for (Element quote : page.select("q")) {
      Element name = page.getElementById(quote.attr("aria-describedby"));
      assertThat(name.text()).isEqualTo(quote.attr("data-by"));
      assertThat(name.parent().className()).endsWith(quote.className().replaceAll("\\D", ""));
    }
  }

  @Test
  void quoteOfNobodyKnownIsGrey() {
    Article article = article("“Go,” somebody said.");
    Quote quote =
        Quote.builder()
            .id("q1")
            .kind(QuoteKind.DIRECT)
            .addSegment(article.source().excerpt(new Span(1, 4)))
            .build();
    Element element = Render.read(article.toBuilder().addQuote(quote).build()).selectFirst("q");
    assertThat(element.className()).isEqualTo("s0");
    assertThat(element.text()).isEqualTo("Go,");
    assertThat(element.attr("data-by")).isEqualTo("Unnamed source");
  }

  @Test
  void actorsAreCountedThoseNamedMostFirst() {
    Article article = article("Skell lies near Elmham. Elmham has a port.");
    Article named =
        article.toBuilder()
            .addActor(place("a1", "Skell", 0))
            .addActor(place("a2", "Elmham", 16, 24))
            .build();
    Document page = Render.read(named);
    assertThat(page.select(".actors li > a > bdi").eachText()).containsExactly("Elmham", "Skell");
    assertThat(page.select(".actors .n").eachText()).containsExactly("2", "1");
    assertThat(page.select(".m2").eachText()).containsExactly("Elmham", "Elmham");
    assertThat(page.select("a.m2")).as("the first mention is a link").hasSize(1);
  }

  @Test
  void actorInsideAQuoteIsMarkedInsideIt() {
    Article article = article("“Elmham burns,” he said.");
    Quote quote =
        Quote.builder()
            .id("q1")
            .kind(QuoteKind.DIRECT)
            .addSegment(article.source().excerpt(new Span(1, 14)))
            .build();
    Article marked = article.toBuilder().addQuote(quote).addActor(place("a1", "Elmham", 1)).build();
    assertThat(Render.read(marked).select("q > a.m").text()).isEqualTo("Elmham");
  }

  @Test
  void eventsAreListedByTimeUndatedOnesLast() {
    Document page = Render.read(COMPLETE);
    assertThat(page.select(".timeline > ol > li > time, .timeline summary").eachText())
        .containsExactly("19 March 2023", "No date given");
    assertThat(page.select(".timeline li li").eachText())
        .containsExactly(
            "Varn, Dockers’ Union sign agree, Elmham",
            "they blocked protest, did not happen, possible");
  }

  @Test
  void manyUndatedEventsAreFoldedBelowTheDatedOnes() {
    List<Event> events = new ArrayList<>(COMPLETE.events());
    for (int i = 3; i < 9; i++) {
      events.add(COMPLETE.events().get(1).toBuilder().id("e" + i).build());
    }
    Document page = Render.read(COMPLETE.toBuilder().events(events).build());
    assertThat(page.select(".timeline details:not([open]) li")).hasSize(7);
    Document undated =
        Render.read(COMPLETE.toBuilder().events(events.subList(1, events.size())).build());
    assertThat(undated.select(".timeline details[open] li")).hasSize(7);
  }

  @Test
  void graphHasTheActorsThatActAndSaysTheSameInWords() {
    Document page = Render.read(COMPLETE);
    assertThat(page.select("svg text").eachText())
        .containsExactly("Varn", "Ada Quill", "Dockers’ Union", "the dockers");
    assertThat(page.select("svg path.cooperation")).hasSize(1);
    assertThat(page.select("svg path.neutral.head")).hasSize(1);
    assertThat(page.select(".ties li").eachText())
        .containsExactly("Varn and Dockers’ Union: agree", "the dockers → Ada Quill: speech");
  }

  @Test
  void severalArticlesAreFoldedUnderTheirHeadlines() {
    ExportOptions options = ExportOptions.none().with(HtmlExporter.TITLE, "From <Elmham>");
    Document page = Jsoup.parse(Render.page(options, COMPLETE, SampleArticles.minimal()));
    assertThat(page.title()).isEqualTo("From <Elmham>");
    assertThat(page.select("h1").eachText()).containsExactly("From <Elmham>");
    assertThat(page.select("details > summary > h2").eachText())
        .containsExactly("Varn and dockers sign harbour deal", "Ferry stops for winter");
    assertThat(page.select("details > article").eachAttr("id")).containsExactly("n1", "n2");
    assertThat(page.select("main > details[open]")).isEmpty();
  }

  @Test
  void foldsCanBeOpen() {
    ExportOptions options = ExportOptions.none().with(HtmlExporter.FOLD, false);
    Document page = Jsoup.parse(Render.page(options, COMPLETE, COMPLETE));
    assertThat(page.select("main > details[open]")).hasSize(2);
  }

  @Test
  void partsCanBeLeftOutOrAdded() {
    ExportOptions options =
        ExportOptions.none()
            .with(HtmlExporter.TIMELINE, false)
            .with(HtmlExporter.GRAPH, false)
            .with(HtmlExporter.BOILERPLATE, true);
    Document page = Jsoup.parse(Render.page(options, COMPLETE));
    assertThat(page.select(".timeline, svg")).isEmpty();
    assertThat(page.select(".boilerplate p").eachText())
        .containsExactly("Sign up for our newsletter", "© The Elmham Courier");
    assertThat(Render.read(COMPLETE).select(".boilerplate")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "/relative"})
  void addressThatIsNoWebPageIsNotLinked(String address) {
    Article article = COMPLETE.toBuilder().url(URI.create(address)).build();
    assertThat(Render.read(article).select(".facts a")).isEmpty();
  }

  @Test
  void textSaysInWhichLanguageItIs() {
    Document page = Render.read(COMPLETE.toBuilder().language("ar-EG").build());
    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("article > header, .story").eachAttr("lang"))
        .containsExactly("ar-EG", "ar-EG");
    assertThat(page.selectFirst(".story").attr("dir")).isEqualTo("auto");
    assertThat(page.selectFirst(".related").attr("lang")).isEqualTo("fr");
  }

  @Test
  void pageWithoutArticlesIsWhole() {
    Document page = Render.read();
    assertThat(page.select("main")).hasSize(1);
    assertThat(page.title()).isEqualTo("News articles");
  }

  private static Article article(String paragraph) {
    return ArticleComposer.create().paragraph(paragraph).build();
  }

  private static Actor place(String id, String name, int... starts) {
    Actor.Builder actor = Actor.builder().id(id).kind(ActorKind.PLACE).name(name);
    for (int start : starts) {
      actor.addMention(new Mention(new Span(start, start + name.length()), MentionForm.NAME));
    }
    return actor.code(Optional.empty()).build();
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = HtmlExporterTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
