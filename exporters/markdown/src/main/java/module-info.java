import org.nutgraf.exporter.Exporter;
import org.nutgraf.markdown.MarkdownExporter;

/** Articles as Markdown. */
module org.nutgraf.markdown {
  requires transitive org.nutgraf.core;

  exports org.nutgraf.markdown;

  provides Exporter with
      MarkdownExporter;
}
