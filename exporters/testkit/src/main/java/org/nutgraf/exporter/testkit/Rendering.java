package org.nutgraf.exporter.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.Exporter;
import org.nutgraf.model.Article;

/** Renders articles in memory. */
public final class Rendering {
  private Rendering() {}

  /**
   * {@return articles as one document, decoded as UTF-8}
   *
   * @param exporter the exporter of a format that is text
   * @param options values for some or all of its options
   * @param articles any number of articles
   */
  public static String text(Exporter exporter, ExportOptions options, Article... articles) {
    try {
      return new String(of(exporter, options, List.of(articles)), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
  }

  static byte[] of(Exporter exporter, Article article) throws IOException {
    return of(exporter, ExportOptions.none(), List.of(article));
  }

  static byte[] of(Exporter exporter, List<Article> articles) throws IOException {
    return of(exporter, ExportOptions.none(), articles);
  }

  static byte[] of(Exporter exporter, ExportOptions options, List<Article> articles)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    to(out, exporter, options, articles);
    return out.toByteArray();
  }

  static void to(OutputStream out, Exporter exporter, ExportOptions options, List<Article> articles)
      throws IOException {
    try (ArticleWriter writer = exporter.open(out, options)) {
      for (Article article : articles) {
        writer.write(article);
      }
    }
  }
}
