package org.nutgraf.markdown;

import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.testkit.Rendering;
import org.nutgraf.model.Article;

/** Renders articles into a string. */
final class Render {
  private Render() {}

  static String text(ExportOptions options, Article... articles) {
    return Rendering.text(new MarkdownExporter(), options, articles);
  }
}
