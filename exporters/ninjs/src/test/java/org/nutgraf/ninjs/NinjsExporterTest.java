package org.nutgraf.ninjs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.testkit.ArticleArbitraries;
import org.nutgraf.exporter.testkit.SampleArticles;
import org.nutgraf.model.Article;
import org.nutgraf.model.ArticleComposer;
import tools.jackson.databind.JsonNode;

class NinjsExporterTest {
  private static final ExportOptions PRETTY = ExportOptions.none().with(NinjsExporter.PRETTY, true);
  private static final Article COMPLETE = SampleArticles.complete();

  static Iterable<Article> samples() {
    return SampleArticles.all();
  }

  @Test
  void articleLooksLikeTheGoldenFile() throws IOException {
    try (InputStream in = NinjsExporterTest.class.getResourceAsStream("elmham.ninjs.json")) {
      assertThat(Render.text(PRETTY, COMPLETE))
          .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everySampleKeepsTheStandard(Article article) {
    assertThat(Standard.problems(Render.text(ExportOptions.none(), article))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"uri\": \"no uri\"}",
        "{\"uri\": \"urn:x-a:b\", \"quotes\": []}",
        "{\"uri\": \"urn:x-a:b\", \"versionCreated\": \"2023-03-20\"}",
        "{\"uri\": \"urn:x-a:b\", \"people\": [{\"roles\": []}]}"
      })
  void whatTheStandardForbidsIsNoticed(String json) {
    assertThat(Standard.problems(json)).isNotEmpty();
  }

  @Test
  void actorsGoWhereTheirKindBelongs() {
    JsonNode json = Render.tree(ExportOptions.none(), COMPLETE);
    assertThat(json.at("/people/0/name").stringValue()).isEqualTo("Ada Quill");
    assertThat(json.at("/organisations/0/name").stringValue()).isEqualTo("Dockers’ Union");
    assertThat(json.at("/places/0/literal").stringValue()).isEqualTo("VRN");
    assertThat(json.at("/subjects/0/name").stringValue()).isEqualTo("the dockers");
    assertThat(json.get("events")).hasSize(1);
  }

  @Test
  void bodyCountsCodePointsAndWords() {
    Article article = ArticleComposer.create().headline("A").paragraph("Two 😀😀 more").build();
    JsonNode body = Render.tree(ExportOptions.none(), article).get("bodies").get(0);
    assertThat(body.get("charCount").intValue()).isEqualTo(11);
    assertThat(body.get("wordCount").intValue()).isEqualTo(3);
  }

  @Test
  void identifierThatIsNoUriIsAnAlternativeOne() {
    JsonNode json = Render.tree(ExportOptions.none(), SampleArticles.minimal());
    assertThat(json.get("uri").stringValue()).startsWith("urn:uuid:");
    assertThat(json.at("/altIds/0/value").stringValue()).startsWith("sha256:");
  }

  @Test
  void htmlCanBeLeftOut() {
    ExportOptions plain = ExportOptions.none().with(NinjsExporter.HTML, false);
    assertThat(Render.tree(plain, COMPLETE).get("bodies")).hasSize(1);
  }

  @Provide
  Arbitrary<Article> articles() {
    return ArticleArbitraries.articles();
  }

  @Property(tries = 200)
  void everyArticleKeepsTheStandard(@ForAll("articles") Article article) {
    assertThat(Standard.problems(Render.text(ExportOptions.none(), article))).isEmpty();
  }
}
