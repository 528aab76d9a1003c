package org.nutgraf.csv;

import org.nutgraf.exporter.Exporter;
import org.nutgraf.exporter.testkit.ExporterContract;

class CsvExporterContractTest implements ExporterContract {
  @Override
  public Exporter exporter() {
    return new CsvExporter();
  }
}
