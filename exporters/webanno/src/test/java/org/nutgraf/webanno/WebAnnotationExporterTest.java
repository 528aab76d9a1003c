package org.nutgraf.webanno;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.testkit.SampleArticles;
import org.nutgraf.model.Actor;
import org.nutgraf.model.ActorKind;
import org.nutgraf.model.Article;
import org.nutgraf.model.ArticleComposer;
import org.nutgraf.model.Mention;
import org.nutgraf.model.MentionForm;
import org.nutgraf.text.Span;
import tools.jackson.databind.JsonNode;

class WebAnnotationExporterTest {
  private static final Article COMPLETE =
      SampleArticles.complete().toBuilder().id("harbour 1").build();

  @Test
  void collectionLooksLikeTheGoldenFile() throws IOException {
    assertThat(Render.pretty(Render.collection(ExportOptions.none(), COMPLETE)))
        .isEqualTo(golden("complete.json"));
  }

  @Test
  void positionsAreCountedInCodePoints() {
    Article article = ArticleComposer.create().paragraph("😀😀 Skell floods 😀.").build();
    int start = article.source().text().indexOf("Skell");
    JsonNode selectors = selectors(article, new Span(start, start + 5));
    assertThat(start).isEqualTo(5);
    assertThat(selectors.path(0).path("start").intValue()).isEqualTo(3);
    assertThat(selectors.path(0).path("end").intValue()).isEqualTo(8);
    assertThat(selectors.path(1).path("exact").stringValue()).isEqualTo("Skell");
    assertThat(selectors.path(1).path("prefix").stringValue()).isEqualTo("😀😀 ");
    assertThat(selectors.path(1).path("suffix").stringValue()).isEqualTo(" floods 😀.");
  }

  @Test
  void contextIsAsLongAsAskedFor() {
    ExportOptions options = ExportOptions.none().with(WebAnnotationExporter.CONTEXT, 3);
    assertThat(Render.collection(options, COMPLETE))
        .contains("\"exact\":\"DU\",\"prefix\":\"n (\",\"suffix\":\") s\"");
  }

  @Test
  void contextCanBeLeftOut() {
    ExportOptions options = ExportOptions.none().with(WebAnnotationExporter.CONTEXT, 0);
    assertThat(Render.collection(options, COMPLETE)).doesNotContain("prefix", "suffix");
  }

  @Test
  void identifiersAreBelowTheBase() {
    ExportOptions options =
        ExportOptions.none()
            .with(WebAnnotationExporter.BASE, URI.create("https://example.org/annotations"));
    assertThat(Render.collection(options, COMPLETE))
        .contains("{\"id\":\"https://example.org/annotations#n1-q1\",\"type\":\"Annotation\"");
  }

  @Test
  void collectionOfNoArticlesIsWhole() {
    JsonNode collection = Render.read();
    assertThat(collection.path("total").intValue()).isZero();
    assertThat(collection.path("first").path("items").isArray()).isTrue();
  }

  @Test
  void partsOfAnInterruptedQuoteAreTargetsOfOneAnnotation() {
    for (JsonNode item : Render.items(COMPLETE)) {
      if (item.path("id").stringValue().endsWith("#n1-q1")) {
        assertThat(item.path("target").size()).isEqualTo(2);
        return;
      }
    }
    throw new AssertionError("no annotation of the first quote");
  }

  private static JsonNode selectors(Article article, Span span) {
    Actor actor =
        Actor.builder()
            .id("a1")
            .kind(ActorKind.PLACE)
            .name("Skell")
            .addMention(new Mention(span, MentionForm.NAME))
            .build();
    Article named = article.toBuilder().addActor(actor).build();
    return Render.items(named).path(0).path("target").path("selector");
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = WebAnnotationExporterTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
