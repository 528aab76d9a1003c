package org.nutgraf.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.model.Article;

/** Renders articles into a string, and reads it as a browser does. */
final class Render {
  private Render() {}

  static String page(ExportOptions options, Article... articles) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ArticleWriter writer = new HtmlExporter().open(out, options)) {
      for (Article article : articles) {
        writer.write(article);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static Document read(Article... articles) {
    return Jsoup.parse(page(ExportOptions.none(), articles));
  }
}
