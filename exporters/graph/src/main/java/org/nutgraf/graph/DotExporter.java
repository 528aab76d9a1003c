package org.nutgraf.graph;

import java.io.OutputStream;
import java.util.List;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportFormat;
import org.nutgraf.exporter.ExportFormat.Grouping;
import org.nutgraf.exporter.ExportOption;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.Exporter;

/**
 * Writes actors and events as one directed graph in DOT, which Graphviz draws: actors in ellipses,
 * events in boxes, each article in a frame under its headline. Nodes and edges are those of {@link
 * GraphMlExporter}.
 */
public final class DotExporter implements Exporter {
  /** Whether actors that take part in no event are nodes; they are by default. */
  public static final ExportOption<Boolean> ISOLATED = GraphOptions.ISOLATED;

  /** Whether participants that are no actor of the article are nodes; they are by default. */
  public static final ExportOption<Boolean> UNNAMED = GraphOptions.UNNAMED;

  private static final ExportFormat FORMAT =
      new ExportFormat("dot", "Graphviz DOT", "text/vnd.graphviz", "dot", Grouping.FEED)
          .withAliases("graphviz");

  /** Makes an exporter; it has no state. */
  public DotExporter() {}

  @Override
  public ExportFormat format() {
    return FORMAT;
  }

  @Override
  public List<ExportOption<?>> options() {
    return GraphOptions.ALL;
  }

  @Override
  public ArticleWriter open(OutputStream out, ExportOptions options) {
    StringBuilder buffer = new StringBuilder(8192);
    return new GraphWriter(out, buffer, new Dot(buffer), options);
  }
}
