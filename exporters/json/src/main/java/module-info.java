import org.nutgraf.exporter.Exporter;
import org.nutgraf.json.JsonExporter;
import org.nutgraf.json.NdjsonExporter;

/** Articles as JSON and NDJSON. */
module org.nutgraf.json {
  requires transitive org.nutgraf.core;
  requires tools.jackson.core;

  exports org.nutgraf.json;

  provides Exporter with
      JsonExporter,
      NdjsonExporter;
}
