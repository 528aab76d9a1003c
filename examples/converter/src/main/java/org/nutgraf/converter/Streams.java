package org.nutgraf.converter;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The standard streams.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 */
record Streams(InputStream in, OutputStream out, OutputStream err) {
  /** A writer of text for standard output, in UTF-8 whatever the locale. */
  PrintWriter outText() {
    return text(out);
  }

  /** A writer of text for standard error, in UTF-8 whatever the locale. */
  PrintWriter errText() {
    return text(err);
  }

  private static PrintWriter text(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
