import org.nutgraf.exporter.Exporter;
import org.nutgraf.rss.RssExporter;

/** Articles as an RSS feed. */
module org.nutgraf.rss {
  requires transitive org.nutgraf.core;
  requires org.nutgraf.feed;

  exports org.nutgraf.rss;

  provides Exporter with
      RssExporter;
}
