package org.nutgraf.graph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.Exporter;
import org.nutgraf.model.Article;

/** Renders articles into a string. */
final class Render {
  private Render() {}

  static String graph(Exporter exporter, ExportOptions options, Article... articles) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ArticleWriter writer = exporter.open(out, options)) {
      for (Article article : articles) {
        writer.write(article);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static String golden(String name) throws IOException {
    try (InputStream in = Render.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
