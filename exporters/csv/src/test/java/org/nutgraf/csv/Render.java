package org.nutgraf.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.nutgraf.csv.CsvExporter.Table;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.model.Article;

/** Renders articles into a string. */
final class Render {
  private Render() {}

  static String table(Table table, Article... articles) {
    return table(ExportOptions.none().with(CsvExporter.TABLE, table), articles);
  }

  static String table(ExportOptions options, Article... articles) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ArticleWriter writer = new CsvExporter().open(out, options)) {
      for (Article article : articles) {
        writer.write(article);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
