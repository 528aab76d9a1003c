import org.nutgraf.exporter.Exporter;
import org.nutgraf.graph.DotExporter;
import org.nutgraf.graph.GraphMlExporter;

/** Articles as graphs of actors and events. */
module org.nutgraf.graph {
  requires transitive org.nutgraf.core;

  exports org.nutgraf.graph;

  provides Exporter with
      DotExporter,
      GraphMlExporter;
}
