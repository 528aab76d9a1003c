package org.nutgraf.jsonfeed;

import org.nutgraf.exporter.Exporter;
import org.nutgraf.exporter.testkit.ExporterContract;

class JsonFeedExporterContractTest implements ExporterContract {
  @Override
  public Exporter exporter() {
    return new JsonFeedExporter();
  }
}
