package org.nutgraf.exporter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * Renders articles in one format. Found as a {@link java.util.ServiceLoader} provider, or named
 * with {@link Exporters#of}.
 *
 * <p>An exporter has a public constructor without parameters, no state, and serves many threads at
 * once. What it writes is UTF-8 with {@code \n} line ends, unless its format demands otherwise, and
 * depends on the articles and the options alone: not on the clock, the locale or the time zone.
 */
public interface Exporter {
  /** {@return name, title, media type and file extension of the format} */
  ExportFormat format();

  /** {@return the options it understands, with their defaults} */
  default List<ExportOption<?>> options() {
    return List.of();
  }

  /**
   * Begins a document. Nothing need be written before the first article.
   *
   * @param out where the bytes go; it stays open when the writer is closed
   * @param options values for some or all of {@link #options}
   * @return a writer for one document, used by one thread
   * @throws IOException if the stream fails
   */
  ArticleWriter open(OutputStream out, ExportOptions options) throws IOException;
}
