package org.nutgraf.exporter.testkit;

import org.nutgraf.exporter.Exporter;

/** A test of one exporter. */
public interface ExporterSubject {
  /** {@return a new instance of the exporter to test} */
  Exporter exporter();
}
