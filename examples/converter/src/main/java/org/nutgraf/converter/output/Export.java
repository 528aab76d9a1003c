package org.nutgraf.converter.output;

import java.io.IOException;
import java.io.OutputStream;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportFormat;
import org.nutgraf.exporter.ExportFormat.Grouping;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.Exporter;

/**
 * A format that was asked for.
 *
 * @param exporter renders it
 * @param options how
 */
public record Export(Exporter exporter, ExportOptions options) {
  ExportFormat format() {
    return exporter.format();
  }

  /** {@return whether all articles go into one document} */
  public boolean isFeed() {
    return format().grouping() == Grouping.FEED;
  }

  /** How messages call the claim to a file. */
  String owner(String input) {
    return input + " (" + format().name() + ")";
  }

  ArticleWriter open(OutputStream out) throws IOException {
    return GuardedWriter.open(this, out);
  }
}
