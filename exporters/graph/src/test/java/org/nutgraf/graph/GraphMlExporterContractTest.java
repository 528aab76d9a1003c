package org.nutgraf.graph;

import org.nutgraf.exporter.Exporter;
import org.nutgraf.exporter.testkit.ExporterContract;

class GraphMlExporterContractTest implements ExporterContract {
  @Override
  public Exporter exporter() {
    return new GraphMlExporter();
  }
}
