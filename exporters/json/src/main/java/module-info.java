import org.nutgraf.exporter.Exporter;
import org.nutgraf.json.ArticleModule;
import org.nutgraf.json.JsonExporter;
import org.nutgraf.json.NdjsonExporter;
import tools.jackson.databind.JacksonModule;

/** Articles as JSON and NDJSON, written and read. */
module org.nutgraf.json {
  requires transitive org.nutgraf.core;
  requires transitive tools.jackson.databind;

  exports org.nutgraf.json;
  exports org.nutgraf.json.stream;

  provides Exporter with
      JsonExporter,
      NdjsonExporter;
  provides JacksonModule with
      ArticleModule;
}
