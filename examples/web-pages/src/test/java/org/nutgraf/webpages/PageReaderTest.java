package org.nutgraf.webpages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nutgraf.model.Article;
import org.nutgraf.parser.ArticleParser;

class PageReaderTest {
  private static PageText read(String html) throws IOException {
    byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
    return new PageReader().read(new WebPage(Optional.empty(), Optional.of("UTF-8"), bytes));
  }

  private static PageText bridge() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(PageReaderTest.class.getResourceAsStream("bridge.html"))) {
      return new PageReader()
          .read(new WebPage(Optional.empty(), Optional.empty(), in.readAllBytes()));
    }
  }

  @Test
  void markupTellsWhereBlocksEnd() throws IOException {
    assertThat(bridge().text().split("\n\n"))
        .containsExactly(
            "Bridge reopens after two years",
            "The crossing had been closed since the flood of 2022.",
            "The Sallow Bridge reopened to cars on Monday, two years after a flood tore away its middle pier. Lorries stay banned until the road on the far side is widened.",
            "The bridge on Monday. Photo: Ines Faro",
            "“It is safe again, and it will stay so for our children,” Mayor Ada\u00AD Quill told the Echo at the opening.",
            "What comes next",
            "• New lights in June",
            "• A cycle lane in August",
            "The work cost £4m & took two years, half a year longer than the council had planned.",
            "The county paid half of it, and the rest came from a fund for roads that floods have damaged.",
            "Year | Cars",
            "2021 | 9,000");
  }

  @Test
  void thePageSaysWhereWhenAndInWhichLanguage() throws IOException {
    PageText text = bridge();
    assertThat(text.address()).contains(URI.create("https://echo.example/news/bridge"));
    assertThat(text.language()).contains("en-GB");
    assertThat(text.published()).hasToString("Optional[2024-05-07T09:30:00+01:00]");
  }

  @Test
  void theArticleIsAnchoredInThePagesText() throws IOException {
    Article article = bridge().parse(ArticleParser.create());
    assertThat(article.headline().orElseThrow().text()).isEqualTo("Bridge reopens after two years");
    assertThat(article.times()).anyMatch(time -> time.value().equals("2024-05-06"));
    assertThat(article.quotes()).anyMatch(quote -> quote.speaker().isPresent());
    assertThat(article.url()).contains(URI.create("https://echo.example/news/bridge"));
  }

  @Test
  void aHeadlineOutsideTheStoryComesFirst() throws IOException {
    String story = "<article><p>" + "The river rose again on Monday. ".repeat(5) + "</p></article>";
    PageText text = read("<body><p>Ad</p>" + story + "<h1>River rises</h1></body>");
    assertThat(text.text()).startsWith("River rises\n\nThe river rose");
    assertThat(text.text()).doesNotContain("Ad\n");
  }

  @Test
  void whatThePageSaysWronglyIsPassedOver() throws IOException {
    PageText text =
        read(
            "<html lang='klingon!'><link rel=canonical href='mailto:a@b.example'>"
                + "<meta name=date content='yesterday'><p>Rain</p>");
    assertThat(text.language()).isEmpty();
    assertThat(text.address()).isEmpty();
    assertThat(text.published()).isEmpty();
    assertThat(text.text()).isEqualTo("Rain");
  }

  @Test
  void datesWithoutOffsetCountAsDays() throws IOException {
    assertThat(read("<meta name=date content='2024-05-07T09:30:00'><p>Rain</p>").published())
        .hasToString("Optional[2024-05-07]");
  }

  @Test
  void theServersEncodingWins() throws IOException {
    byte[] latin1 = "<p>Café</p>".getBytes(StandardCharsets.ISO_8859_1);
    WebPage page = new WebPage(Optional.empty(), Optional.of("ISO-8859-1"), latin1);
    assertThat(new PageReader().read(page).text()).isEqualTo("Café");
  }

  @Test
  void nothingGivesNothing() throws IOException {
    assertThat(read("").text()).isEmpty();
    assertThat(read("<br><br><li></li>").text()).isEmpty();
  }
}
