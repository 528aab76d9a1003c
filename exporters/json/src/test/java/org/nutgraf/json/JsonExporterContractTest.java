package org.nutgraf.json;

import org.nutgraf.exporter.Exporter;
import org.nutgraf.exporter.testkit.ExporterContract;

class JsonExporterContractTest implements ExporterContract {
  @Override
  public Exporter exporter() {
    return new JsonExporter();
  }
}
