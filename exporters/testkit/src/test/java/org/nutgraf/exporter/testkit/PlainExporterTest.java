package org.nutgraf.exporter.testkit;

import org.nutgraf.exporter.Exporter;

class PlainExporterTest implements ExporterContract {
  @Override
  public Exporter exporter() {
    return new PlainExporter();
  }
}
