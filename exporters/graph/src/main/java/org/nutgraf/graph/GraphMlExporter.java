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
 * Writes actors and events as one directed graph in GraphML, as Gephi, NetworkX, igraph and yEd
 * read it. An edge leads from an agent to the event, and from the event to a patient and to its
 * place; its role says which it is. The nodes of the first article are {@code n1.a1}, {@code n1.e1}
 * and so on, those of the second {@code n2.a1}; each carries the identifier of its article.
 */
public final class GraphMlExporter implements Exporter {
  /** Whether actors that take part in no event are nodes; they are by default. */
  public static final ExportOption<Boolean> ISOLATED = GraphOptions.ISOLATED;

  /** Whether participants that are no actor of the article are nodes; they are by default. */
  public static final ExportOption<Boolean> UNNAMED = GraphOptions.UNNAMED;

  private static final ExportFormat FORMAT =
      new ExportFormat("graphml", "GraphML", "application/graphml+xml", "graphml", Grouping.FEED);

  /** Makes an exporter; it has no state. */
  public GraphMlExporter() {}

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
    return new GraphWriter(out, buffer, new GraphMl(buffer), options);
  }
}
