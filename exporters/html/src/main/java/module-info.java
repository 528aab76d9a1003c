import org.nutgraf.exporter.Exporter;
import org.nutgraf.html.HtmlExporter;

/** Articles as a page to read. */
module org.nutgraf.html {
  requires transitive org.nutgraf.core;

  exports org.nutgraf.html;

  provides Exporter with
      HtmlExporter;
}
