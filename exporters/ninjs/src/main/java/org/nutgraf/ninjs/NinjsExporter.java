package org.nutgraf.ninjs;

import java.io.OutputStream;
import java.util.List;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportFormat;
import org.nutgraf.exporter.ExportFormat.Grouping;
import org.nutgraf.exporter.ExportOption;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.Exporter;
import org.nutgraf.json.stream.JsonStream;
import org.nutgraf.json.stream.ObjectOrArrayWriter;

/**
 * Writes an article as a news object of IPTC ninjs 3.1, and none or several as an array of them.
 *
 * <p>The standard is closed, so this loses: it has no room for quotes (their speakers are among the
 * {@code infoSources}), for roles and other names of actors, and for events that did not happen or
 * of which that is open. Spans survive in the HTML body, as {@code data-start} and {@code
 * data-end}.
 */
public final class NinjsExporter implements Exporter {
  /** Whether the output is indented for people; the default is one long line. */
  public static final ExportOption<Boolean> PRETTY =
      ExportOption.flag("pretty", false, "indent the output");

  /** Whether the text is there as HTML besides the plain text; it is by default. */
  public static final ExportOption<Boolean> HTML =
      ExportOption.flag("html", true, "include the body as HTML besides the plain text");

  private static final ExportFormat FORMAT =
      new ExportFormat(
          "ninjs", "IPTC ninjs 3.1", "application/json", "ninjs.json", Grouping.SINGLE);

  /** Makes an exporter; it has no state. */
  public NinjsExporter() {}

  @Override
  public ExportFormat format() {
    return FORMAT;
  }

  @Override
  public List<ExportOption<?>> options() {
    return List.of(PRETTY, HTML);
  }

  @Override
  public ArticleWriter open(OutputStream out, ExportOptions options) {
    boolean withHtml = options.get(HTML);
    return new ObjectOrArrayWriter(
        options.get(PRETTY) ? JsonStream.pretty(out) : JsonStream.compact(out),
        (article, generator) -> new NewsObject(article, generator).write(withHtml));
  }
}
