package org.nutgraf.webanno;

import java.io.OutputStream;
import java.net.URI;
import java.util.List;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportFormat;
import org.nutgraf.exporter.ExportFormat.Grouping;
import org.nutgraf.exporter.ExportOption;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.Exporter;

/**
 * Writes what was found in articles as one collection of annotations in the W3C Web Annotation Data
 * Model (JSON-LD): one for each mention of an actor, each quote, each trigger of an event and each
 * expression of time.
 *
 * <p>A target is the plain text of the article, named by the article's identifier and found in the
 * scope of its address. Positions are counted in Unicode code points, as the model demands, and not
 * in UTF-16 code units as elsewhere in this library. The exact words and what stands around them
 * are given too, so that an annotation finds its place in a text that has changed.
 */
public final class WebAnnotationExporter implements Exporter {
  /** What the identifiers of annotations begin with; they go on with {@code #n1-q1}. */
  public static final ExportOption<URI> BASE =
      ExportOption.uri(
          "base",
          URI.create("urn:nutgraf:annotations"),
          "the address of the collection, which annotations have theirs below");

  /** How many code points are given before and after the exact words; 0 leaves them out. */
  public static final ExportOption<Integer> CONTEXT =
      ExportOption.number(
          "context", 32, 0, 1000, "how many characters to give before and after the exact words");

  private static final ExportFormat FORMAT =
      new ExportFormat(
              "webanno", "W3C Web Annotation", "application/ld+json", "anno.jsonld", Grouping.FEED)
          .withAliases("web-annotation");

  /** Makes an exporter; it has no state. */
  public WebAnnotationExporter() {}

  @Override
  public ExportFormat format() {
    return FORMAT;
  }

  @Override
  public List<ExportOption<?>> options() {
    return List.of(BASE, CONTEXT);
  }

  @Override
  public ArticleWriter open(OutputStream out, ExportOptions options) {
    return new CollectionWriter(out, options.get(BASE).toString(), options.get(CONTEXT));
  }
}
