package org.nutgraf.jsonld;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.testkit.ArticleArbitraries;
import org.nutgraf.exporter.testkit.SampleArticles;
import org.nutgraf.model.Article;
import org.nutgraf.model.ArticleComposer;
import tools.jackson.databind.JsonNode;

class JsonLdExporterTest {
  private static final ExportOptions PRETTY =
      ExportOptions.none().with(JsonLdExporter.PRETTY, true);
  private static final Article COMPLETE = SampleArticles.complete();

  @Test
  void articleLooksLikeTheGoldenFile() throws IOException {
    try (InputStream in = JsonLdExporterTest.class.getResourceAsStream("elmham.jsonld")) {
      assertThat(Render.text(PRETTY, COMPLETE))
          .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void everyReferenceLeadsToAThingOfTheArticle() {
    JsonNode article = Render.tree(ExportOptions.none(), COMPLETE);
    Set<String> defined = new HashSet<>();
    Set<String> used = new HashSet<>();
    collect(article, defined, used);
    assertThat(used).isNotEmpty().isSubsetOf(defined);
  }

  /** What has a type is defined, what has nothing but an identifier is a reference. */
  private static void collect(JsonNode node, Set<String> defined, Set<String> used) {
    if (node.has("@id")) {
      (node.has("@type") ? defined : used).add(node.get("@id").stringValue());
    }
    node.forEach(child -> collect(child, defined, used));
  }

  @Test
  void outputCanStandInAScriptElement() {
    Article article =
        ArticleComposer.create().headline("</script><!-- ]]>").paragraph("1 < 2").build();
    assertThat(Render.text(ExportOptions.none(), article))
        .doesNotContain("<")
        .contains("\\u003C/script>\\u003C!-- ]]>");
    assertThat(Render.tree(ExportOptions.none(), article).get("headline").stringValue())
        .isEqualTo("</script><!-- ]]>");
  }

  @Test
  void severalArticlesAreAnArray() {
    assertThat(Render.tree(ExportOptions.none()).isEmpty()).isTrue();
    assertThat(Render.tree(ExportOptions.none(), COMPLETE, SampleArticles.minimal())).hasSize(2);
  }

  @Test
  void articleWithoutAnAddressIsNamedByItsIdentifier() {
    Article article = SampleArticles.minimal().toBuilder().id("urn:isbn:0451450523").build();
    JsonNode json = Render.tree(ExportOptions.none(), article);
    assertThat(json.get("@id").stringValue()).isEqualTo("urn:isbn:0451450523");
    assertThat(json.has("url")).isFalse();
  }

  @Test
  void fragmentOfTheAddressIsNoPartOfIdentifiers() {
    Article article = COMPLETE.toBuilder().url(URI.create("https://example.org/a#top")).build();
    JsonNode json = Render.tree(ExportOptions.none(), article);
    assertThat(json.at("/mentions/0/@id").stringValue()).isEqualTo("https://example.org/a#a1");
  }

  @Test
  void indirectQuotesComeOnDemand() {
    assertThat(Render.tree(ExportOptions.none(), COMPLETE).get("hasPart")).hasSize(2);
    ExportOptions all = ExportOptions.none().with(JsonLdExporter.INDIRECT, true);
    JsonNode quote = Render.tree(all, COMPLETE).get("hasPart").get(2);
    assertThat(quote.get("text").stringValue()).isEqualTo("they had not blocked roads");
    assertThat(quote.at("/spokenByCharacter/name").stringValue()).isEqualTo("the dockers");
  }

  @Test
  void whatDidNotHappenIsNoEvent() {
    JsonNode about = Render.tree(ExportOptions.none(), COMPLETE).get("about");
    assertThat(about).hasSize(1);
    assertThat(about.at("/0/name").stringValue()).isEqualTo("Varn, Dockers’ Union sign");
    assertThat(about.at("/0/startDate").stringValue()).isEqualTo("2023-03-19");
  }

  @Test
  void bodyLeavesOutCaptionsAndCountsWords() {
    Article article =
        ArticleComposer.create()
            .headline("Ferry stops")
            .paragraph("The last ferry – No. 7 – leaves.")
            .list("one", "two words")
            .caption("The quay")
            .section("Background")
            .paragraph("It rained.")
            .build();
    JsonNode json = Render.tree(ExportOptions.none(), article);
    assertThat(json.get("articleBody").stringValue())
        .isEqualTo(
            "The last ferry – No. 7 – leaves.\n\n- one\n- two words\n\nBackground\n\nIt rained.");
    assertThat(json.get("wordCount").intValue()).isEqualTo(12);
  }

  @Provide
  Arbitrary<Article> articles() {
    return ArticleArbitraries.articles();
  }

  @Property(tries = 200)
  void everyArticleIsJsonWithoutTags(@ForAll("articles") Article article) {
    String json = Render.text(ExportOptions.none(), article);
    assertThat(json).doesNotContain("<");
    assertThat(Render.tree(ExportOptions.none(), article).get("@type").stringValue())
        .isEqualTo("NewsArticle");
  }
}
