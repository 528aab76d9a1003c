package org.nutgraf.jsonfeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.exporter.ExportOptionException;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.testkit.SampleArticles;
import org.nutgraf.model.Article;
import org.nutgraf.model.ArticleComposer;
import org.nutgraf.model.Timestamp;
import tools.jackson.databind.JsonNode;

class JsonFeedExporterTest {
  private static final ExportOptions FEED =
      ExportOptions.none()
          .with(JsonFeedExporter.TITLE, "Harbour & Sea")
          .with(JsonFeedExporter.DESCRIPTION, "News from the quay")
          .with(JsonFeedExporter.LINK, "https://example.org/")
          .with(JsonFeedExporter.SELF, "https://example.org/feed.json")
          .with(JsonFeedExporter.AUTHOR, "The Harbour Desk")
          .with(JsonFeedExporter.LANGUAGE, "en-GB")
          .with(JsonFeedExporter.ICON, "https://example.org/logo.png")
          .with(JsonFeedExporter.PRETTY, true);

  private static final Article COMPLETE = SampleArticles.complete();

  @Test
  void feedLooksLikeTheGoldenFile() throws IOException {
    try (InputStream in = JsonFeedExporterTest.class.getResourceAsStream("elmham.feed.json")) {
      assertThat(Render.text(FEED, COMPLETE))
          .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void spansOfFindingsAreThoseOfTheHtml() {
    JsonNode item = onlyItem(COMPLETE);
    int end = item.at("/_nutgraf/quotes/0/segments/0/span/1").intValue();
    int start = item.at("/_nutgraf/quotes/0/segments/0/span/0").intValue();
    assertThat(COMPLETE.source().text().substring(start, end)).isEqualTo("Both sides won,");
    assertThat(item.get("content_html").stringValue()).contains("data-start=");
  }

  @Test
  void feedWithoutArticlesHasAnEmptyList() {
    JsonNode feed = Render.tree(ExportOptions.none());
    assertThat(feed.get("version").stringValue()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.get("title").stringValue()).isEqualTo("News articles");
    assertThat(feed.get("items").isArray()).isTrue();
    assertThat(feed.get("items").isEmpty()).isTrue();
  }

  @Test
  void everyItemHasAnIdentifierOfItsOwnAndOneContent() {
    Article[] samples = SampleArticles.all().toArray(Article[]::new);
    JsonNode items = Render.tree(ExportOptions.none(), samples).get("items");
    Set<String> ids = new HashSet<>();
    for (JsonNode item : items) {
      assertThat(item.has("content_html")).isNotEqualTo(item.has("content_text"));
      ids.add(item.get("id").stringValue());
    }
    assertThat(ids).hasSize(samples.length);
  }

  @Test
  void repeatedIdentifiersAreMadeUnique() {
    JsonNode items = Render.tree(ExportOptions.none(), COMPLETE, COMPLETE).get("items");
    assertThat(items.get(1).get("id").stringValue()).isEqualTo(COMPLETE.id() + "#2");
  }

  @Test
  void datesHaveATime() {
    Article article = COMPLETE.toBuilder().published(Timestamp.parse("2023-03-20")).build();
    assertThat(onlyItem(article).get("date_published").stringValue())
        .isEqualTo("2023-03-20T00:00:00Z");
  }

  @Test
  void textIsEscapedInHtmlAndPlainElsewhere() {
    Article article =
        ArticleComposer.create().headline("a < b").paragraph("1 < 2 & <b>").build().toBuilder()
            .url(URI.create("https://müller.example/"))
            .build();
    JsonNode item = onlyItem(article);
    assertThat(item.get("title").stringValue()).isEqualTo("a < b");
    assertThat(item.get("summary").stringValue()).isEqualTo("1 < 2 & <b>");
    assertThat(item.get("content_html").stringValue()).contains(">1 &lt; 2 &amp; &lt;b&gt;</p>");
    assertThat(item.get("url").stringValue()).isEqualTo("https://xn--mller-kva.example/");
  }

  @Test
  void tagsAndFindingsCanBeLeftOut() {
    ExportOptions options =
        ExportOptions.none()
            .with(JsonFeedExporter.TAGS, false)
            .with(JsonFeedExporter.FINDINGS, false);
    JsonNode item = Render.tree(options, COMPLETE).get("items").get(0);
    assertThat(item.has("tags")).isFalse();
    assertThat(item.has("_nutgraf")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"link,/home", "self,feed.json", "icon,a b", "language,en_GB"})
  void optionThatAFeedCannotHoldIsRefused(String name, String value) {
    ExportOptions options =
        ExportOptions.parse(
            new JsonFeedExporter().options(), Collections.singletonMap(name, value));
    assertThatThrownBy(() -> Render.text(options))
        .isInstanceOf(ExportOptionException.class)
        .hasMessageContaining("option " + name);
  }

  private static JsonNode onlyItem(Article article) {
    return Render.tree(ExportOptions.none(), article).get("items").get(0);
  }
}
