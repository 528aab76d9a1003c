import org.nutgraf.csv.CsvExporter;
import org.nutgraf.exporter.Exporter;

/** Articles as tables. */
module org.nutgraf.csv {
  requires transitive org.nutgraf.core;

  exports org.nutgraf.csv;

  provides Exporter with
      CsvExporter;
}
