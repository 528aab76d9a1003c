package org.nutgraf.markdown;

import org.nutgraf.exporter.Exporter;
import org.nutgraf.exporter.testkit.ExporterContract;

class MarkdownExporterContractTest implements ExporterContract {
  @Override
  public Exporter exporter() {
    return new MarkdownExporter();
  }
}
