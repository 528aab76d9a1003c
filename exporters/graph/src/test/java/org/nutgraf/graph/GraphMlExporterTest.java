package org.nutgraf.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.testkit.SampleArticles;
import org.nutgraf.model.Article;

class GraphMlExporterTest {
  private static final Article COMPLETE =
      SampleArticles.complete().toBuilder().id("harbour-1").build();

  @Test
  void graphLooksLikeTheGoldenFile() throws IOException {
    assertThat(graphMl(ExportOptions.none(), COMPLETE))
        .isEqualTo(Render.golden("complete.graphml"));
  }

  @Test
  void edgesLeadFromAgentsToEventsAndOnToPlaces() {
    Graph graph = Graph.parse(graphMl(ExportOptions.none(), COMPLETE));
    assertThat(graph.edges())
        .containsExactly(
            "n1.a1 both n1.e1", "n1.a3 both n1.e1", "n1.e1 place n1.a4", "n1.e2.w1 agent n1.e2");
    assertThat(graph.nodes().get("n1.e2.w1")).containsEntry("label", "they");
  }

  @Test
  void articlesShareOneGraphAndNoNode() {
    Graph graph = Graph.parse(graphMl(ExportOptions.none(), COMPLETE, COMPLETE));
    assertThat(graph.nodes()).containsKeys("n1.a1", "n2.a1", "n1.e1", "n2.e1");
    assertThat(graph.nodes().get("n2.e1")).containsEntry("article", "harbour-1");
  }

  @Test
  void actorsWithoutEventsCanBeLeftOut() {
    ExportOptions options = ExportOptions.none().with(GraphMlExporter.ISOLATED, false);
    assertThat(Graph.parse(graphMl(options, COMPLETE)).nodes())
        .containsOnlyKeys("n1.a1", "n1.a3", "n1.a4", "n1.e1", "n1.e2", "n1.e2.w1");
  }

  @Test
  void participantsThatAreNoActorsCanBeLeftOut() {
    ExportOptions options = ExportOptions.none().with(GraphMlExporter.UNNAMED, false);
    assertThat(Graph.parse(graphMl(options, COMPLETE)).nodes()).doesNotContainKey("n1.e2.w1");
  }

  private static String graphMl(ExportOptions options, Article... articles) {
    return Render.graph(new GraphMlExporter(), options, articles);
  }
}
