package org.nutgraf.jsonld;

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
 * Writes an article as a schema.org NewsArticle in JSON-LD, and none or several as an array: its
 * actors are what it {@code mentions}, its quotes parts of it, its events what it is {@code about}.
 * Every {@code <} is written as {@code \}{@code u003C}, so that the output can stand in a {@code
 * script} element of a page.
 *
 * <p>Events that did not happen, or of which that is open, are left out: schema.org has no words
 * for them.
 */
public final class JsonLdExporter implements Exporter {
  /** Whether the output is indented for people; the default is one long line. */
  public static final ExportOption<Boolean> PRETTY =
      ExportOption.flag("pretty", false, "indent the output");

  /**
   * Whether indirect quotes are there; by default they are not, as their words are the reporter's.
   */
  public static final ExportOption<Boolean> INDIRECT =
      ExportOption.flag("indirect", false, "include quotes whose words are the reporter's");

  private static final ExportFormat FORMAT =
      new ExportFormat(
              "jsonld", "schema.org JSON-LD", "application/ld+json", "jsonld", Grouping.SINGLE)
          .withAliases("json-ld", "schema-org");

  /** Makes an exporter; it has no state. */
  public JsonLdExporter() {}

  @Override
  public ExportFormat format() {
    return FORMAT;
  }

  @Override
  public List<ExportOption<?>> options() {
    return List.of(PRETTY, INDIRECT);
  }

  @Override
  public ArticleWriter open(OutputStream out, ExportOptions options) {
    OutputStream safe = new EmbeddableStream(out);
    boolean withIndirect = options.get(INDIRECT);
    return new ObjectOrArrayWriter(
        options.get(PRETTY) ? JsonStream.pretty(safe) : JsonStream.compact(safe),
        (article, generator) -> new NewsArticle(article, generator).write(withIndirect));
  }
}
