package org.nutgraf.webanno;

import org.nutgraf.exporter.Exporter;
import org.nutgraf.exporter.testkit.ExporterContract;

class WebAnnotationExporterContractTest implements ExporterContract {
  @Override
  public Exporter exporter() {
    return new WebAnnotationExporter();
  }
}
