package org.nutgraf.atom;

import org.nutgraf.exporter.Exporter;
import org.nutgraf.exporter.testkit.ExporterContract;

class AtomExporterContractTest implements ExporterContract {
  @Override
  public Exporter exporter() {
    return new AtomExporter();
  }
}
