package org.nutgraf.rss;

import org.nutgraf.exporter.Exporter;
import org.nutgraf.exporter.testkit.ExporterContract;

class RssExporterContractTest implements ExporterContract {
  @Override
  public Exporter exporter() {
    return new RssExporter();
  }
}
