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

/** Writes one article as a JSON object, and none or several as an array of objects. */
public final class JsonExporter implements Exporter {
  /** Whether the output is indented for people; the default is one long line. */
  public static final ExportOption<Boolean> PRETTY =
      ExportOption.flag("pretty", false, "indent the output");

  private static final ExportFormat FORMAT =
      new ExportFormat("json", "JSON", "application/json", "json", Grouping.SINGLE)
          .withTraits(Trait.LOSSLESS);

  /** Makes an exporter; it has no state. */
  public JsonExporter() {}

  @Override
  public ExportFormat format() {
    return FORMAT;
  }

  @Override
  public List<ExportOption<?>> options() {
    return List.of(PRETTY);
  }

  @Override
  public ArticleWriter open(OutputStream out, ExportOptions options) {
    JsonStream stream = options.get(PRETTY) ? JsonStream.pretty(out) : JsonStream.compact(out);
    return new JsonWriter(stream);
  }
}
