package org.nutgraf.json;

import java.io.OutputStream;
import java.util.List;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportFormat;
import org.nutgraf.exporter.ExportFormat.Grouping;
import org.nutgraf.exporter.ExportFormat.Trait;
import org.nutgraf.exporter.ExportOption;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.Exporter;
import org.nutgraf.json.stream.CompactWriter;

/** Writes each article as one line of JSON, of the same shape as {@link JsonExporter} writes. */
public final class NdjsonExporter implements Exporter {
  private static final ExportFormat FORMAT =
      new ExportFormat(
              "ndjson", "Newline-delimited JSON", "application/x-ndjson", "ndjson", Grouping.FEED)
          .withAliases("jsonl")
          .withTraits(Trait.LOSSLESS);

  /** Makes an exporter; it has no state. */
  public NdjsonExporter() {}

  @Override
  public ExportFormat format() {
    return FORMAT;
  }

  @Override
  public List<ExportOption<?>> options() {
    return List.of(JsonExporter.SOURCE_TEXT, JsonExporter.PARTS);
  }

  @Override
  public ArticleWriter open(OutputStream out, ExportOptions options) {
    Selection selection = Selection.of(options);
    return CompactWriter.lines(
        out, (article, fields) -> new ArticleJson(fields, selection).write(article));
  }
}
