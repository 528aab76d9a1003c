package org.nutgraf.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.testkit.SampleArticles;
import org.nutgraf.model.Actor;
import org.nutgraf.model.ActorKind;
import org.nutgraf.model.Article;

class DotExporterTest {
  private static final Article COMPLETE = SampleArticles.complete();

  @Test
  void graphLooksLikeTheGoldenFile() throws IOException {
    assertThat(dot(COMPLETE)).isEqualTo(Render.golden("complete.dot"));
  }

  @Test
  void everyArticleHasItsFrame() {
    assertThat(dot(COMPLETE, COMPLETE))
        .contains("subgraph \"cluster_n1\"", "subgraph \"cluster_n2\"")
        .startsWith("digraph articles {\n")
        .endsWith("  }\n}\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a \"b\" c|a \\\"b\\\" c",
        "C:\\N|C:\\\\N",
        "end\\|end\\\\",
        "A & B &amp; C|A &amp; B &amp;amp; C",
        "<b>bold</b>|<b>bold</b>",
        "a -> b; }|a -> b; }"
      })
  void labelsShowTheTextAsItIs(String name, String label) {
    assertThat(dot(named(name))).contains("[label=\"" + label + "\", shape=ellipse");
  }

  @Test
  void lineBreaksAndControlCharactersAreTold() {
    assertThat(dot(named("a\nb\u0000c\uD83D"))).contains("[label=\"a\\nb\uFFFDc\uFFFD\"");
  }

  private static Article named(String name) {
    return SampleArticles.minimal().toBuilder()
        .addActor(Actor.builder().id("a1").kind(ActorKind.PERSON).name(name).build())
        .build();
  }

  private static String dot(Article... articles) {
    return Render.graph(new DotExporter(), ExportOptions.none(), articles);
  }
}
