import org.nutgraf.exporter.Exporter;
import org.nutgraf.ninjs.NinjsExporter;

/** Articles as IPTC ninjs 3.1. */
module org.nutgraf.ninjs {
  requires transitive org.nutgraf.core;
  requires org.nutgraf.feed;
  requires org.nutgraf.json;

  exports org.nutgraf.ninjs;

  provides Exporter with
      NinjsExporter;
}
