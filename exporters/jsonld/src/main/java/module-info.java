import org.nutgraf.exporter.Exporter;
import org.nutgraf.jsonld.JsonLdExporter;

/** Articles as schema.org NewsArticle in JSON-LD. */
module org.nutgraf.jsonld {
  requires transitive org.nutgraf.core;
  requires org.nutgraf.feed;
  requires org.nutgraf.json;

  exports org.nutgraf.jsonld;

  provides Exporter with
      JsonLdExporter;
}
