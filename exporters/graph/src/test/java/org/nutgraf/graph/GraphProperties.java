package org.nutgraf.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.testkit.ArticleArbitraries;
import org.nutgraf.model.Article;

class GraphProperties {
  private static final String STRING = "\"(?:[^\"\\\\]|\\\\.)*+\"";

  /** The lines that are written, each a whole statement. */
  private static final List<Pattern> STATEMENTS =
      List.of(
          Pattern.compile("digraph articles \\{|  charset=\"UTF-8\";|  rankdir=LR;|  }|}"),
          Pattern.compile("  subgraph " + STRING + " \\{"),
          Pattern.compile("    label=" + STRING + ";"),
          Pattern.compile(
              "    \"n[0-9.a-z]+\" \\[label="
                  + STRING
                  + ", shape=[a-z]+(?:, style=dashed)?, tooltip="
                  + STRING
                  + "];"),
          Pattern.compile("    \"n[0-9.a-z]+\" -> \"n[0-9.a-z]+\" \\[label=\"[a-z]+\"];"));

  @Provide
  Arbitrary<Article> articles() {
    return ArticleArbitraries.articles();
  }

  @Property(tries = 200)
  void graphMlIsWellFormedAndWhole(
      @ForAll("articles") Article first, @ForAll("articles") Article second) {
    Graph graph =
        Graph.parse(Render.graph(new GraphMlExporter(), ExportOptions.none(), first, second));
    assertThat(graph.nodes())
        .hasSizeGreaterThanOrEqualTo(first.actors().size() + second.events().size());
    graph.nodes().values().forEach(data -> assertThat(graph.keys()).containsAll(data.keySet()));
    for (String edge : graph.edges()) {
      assertThat(graph.nodes()).containsKeys(edge.split(" ")[0], edge.split(" ")[2]);
    }
  }

  @Property(tries = 200)
  void noTextBreaksOutOfDot(@ForAll("articles") Article first, @ForAll("articles") Article second) {
    String dot = Render.graph(new DotExporter(), ExportOptions.none(), first, second);
    assertThat(dot.lines())
        .allSatisfy(
            line ->
                assertThat(STATEMENTS)
                    .as(line)
                    .anyMatch(statement -> statement.matcher(line).matches()));
  }
}
