package org.nutgraf.exporter.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.Exporter;
import org.nutgraf.model.Article;

/** Renders articles into bytes. */
final class Rendering {
  private Rendering() {}

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
