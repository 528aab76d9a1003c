package org.nutgraf.json;

import java.io.OutputStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportFormat;
import org.nutgraf.exporter.ExportFormat.Grouping;
import org.nutgraf.exporter.ExportFormat.Trait;
import org.nutgraf.exporter.ExportOption;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.Exporter;
import org.nutgraf.json.stream.CompactWriter;
import org.nutgraf.json.stream.JsonStream;
import org.nutgraf.json.stream.ObjectOrArrayWriter;

/**
 * Writes one article as a JSON object, and none or several as an array of objects. {@link
 * ArticleReader} reads an equal article back; only names of attributes that hold half a surrogate
 * pair, which no JSON parser takes, get U+FFFD in its place.
 */
public final class JsonExporter implements Exporter {
  /** Whether the output is indented for people; the default is one long line. */
  public static final ExportOption<Boolean> PRETTY =
      ExportOption.flag("pretty", false, "indent the output");

  /**
   * Whether the text of the source is there; it is by default. Without it spans lead nowhere, and
   * the article cannot be read back.
   */
  public static final ExportOption<Boolean> SOURCE_TEXT =
      ExportOption.flag("source-text", true, "include the text that spans refer to");

  /**
   * Which parts of an article are there; all by default. Quotes bring the actors along, and events
   * the actors and times.
   */
  public static final ExportOption<Set<ArticlePart>> PARTS =
      ExportOption.choices(
          "parts", ArticlePart.class, EnumSet.allOf(ArticlePart.class), "the parts to write");

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
    return List.of(PRETTY, SOURCE_TEXT, PARTS);
  }

  @Override
  public ArticleWriter open(OutputStream out, ExportOptions options) {
    Selection selection = Selection.of(options);
    if (options.get(PRETTY)) {
      return new ObjectOrArrayWriter(
          JsonStream.pretty(out),
          (article, generator) -> ArticleJson.write(article, generator, selection));
    }
    return CompactWriter.objectOrArray(
        out, (article, fields) -> new ArticleJson(fields, selection).write(article));
  }
}
