package org.nutgraf.graph;

import org.nutgraf.exporter.Exporter;
import org.nutgraf.exporter.testkit.ExporterContract;

class DotExporterContractTest implements ExporterContract {
  @Override
  public Exporter exporter() {
    return new DotExporter();
  }
}
