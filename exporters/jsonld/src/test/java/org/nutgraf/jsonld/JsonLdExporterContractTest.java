package org.nutgraf.jsonld;

import org.nutgraf.exporter.Exporter;
import org.nutgraf.exporter.testkit.ExporterContract;

class JsonLdExporterContractTest implements ExporterContract {
  @Override
  public Exporter exporter() {
    return new JsonLdExporter();
  }
}
