package org.nutgraf.ninjs;

import org.nutgraf.exporter.Exporter;
import org.nutgraf.exporter.testkit.ExporterContract;

class NinjsExporterContractTest implements ExporterContract {
  @Override
  public Exporter exporter() {
    return new NinjsExporter();
  }
}
