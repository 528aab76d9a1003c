package org.nutgraf.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.testkit.Rendering;
import org.nutgraf.model.Article;

/** Renders articles into a string, and reads it as a browser does. */
final class Render {
  private Render() {}

  static String page(ExportOptions options, Article... articles) {
    return Rendering.text(new HtmlExporter(), options, articles);
  }

  static Document read(Article... articles) {
    return Jsoup.parse(page(ExportOptions.none(), articles));
  }
}
