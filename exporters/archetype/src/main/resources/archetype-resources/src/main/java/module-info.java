import org.nutgraf.exporter.Exporter;
import ${package}.${exporter};

/** Articles in the format ${format}. */
module ${package} {
  requires transitive org.nutgraf.core;

  exports ${package};

  provides Exporter with
      ${exporter};
}
