package org.nutgraf.converter.output;

import java.io.IOException;
import java.io.OutputStream;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.model.Article;

/** A writer of somebody's plugin, whose bugs are reported and do not end the program. */
final class GuardedWriter implements ArticleWriter {
  private final String format;
  private final ArticleWriter writer;

  private GuardedWriter(String format, ArticleWriter writer) {
    this.format = format;
    this.writer = writer;
  }

  static GuardedWriter open(Export export, OutputStream out) throws IOException {
    String format = export.format().name();
    try {
      return new GuardedWriter(format, export.exporter().open(out, export.options()));
    } catch (RuntimeException e) {
      throw bug(format, e);
    }
  }

  @Override
  public void write(Article article) throws IOException {
    try {
      writer.write(article);
    } catch (RuntimeException e) {
      throw bug(format, e);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      writer.close();
    } catch (RuntimeException e) {
      throw bug(format, e);
    }
  }

  private static IOException bug(String format, RuntimeException e) {
    return new IOException("the exporter " + format + " failed: " + e, e);
  }
}
