package org.nutgraf.html;

import org.nutgraf.exporter.Exporter;
import org.nutgraf.exporter.testkit.ExporterContract;

class HtmlExporterContractTest implements ExporterContract {
  @Override
  public Exporter exporter() {
    return new HtmlExporter();
  }
}
