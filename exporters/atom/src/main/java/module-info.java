import org.nutgraf.atom.AtomExporter;
import org.nutgraf.exporter.Exporter;

/** Articles as an Atom feed. */
module org.nutgraf.atom {
  requires transitive org.nutgraf.core;
  requires org.nutgraf.feed;

  exports org.nutgraf.atom;

  provides Exporter with
      AtomExporter;
}
