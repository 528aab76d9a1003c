import org.nutgraf.exporter.Exporter;
import org.nutgraf.jsonfeed.JsonFeedExporter;

/** Articles as a JSON Feed 1.1. */
module org.nutgraf.jsonfeed {
  requires transitive org.nutgraf.core;
  requires org.nutgraf.feed;
  requires org.nutgraf.json;

  exports org.nutgraf.jsonfeed;

  provides Exporter with
      JsonFeedExporter;
}
