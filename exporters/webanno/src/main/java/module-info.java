import org.nutgraf.exporter.Exporter;
import org.nutgraf.webanno.WebAnnotationExporter;

/** Articles as W3C web annotations. */
module org.nutgraf.webanno {
  requires transitive org.nutgraf.core;
  requires tools.jackson.core;

  exports org.nutgraf.webanno;

  provides Exporter with
      WebAnnotationExporter;
}
