package org.nutgraf.atom;

import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.testkit.Rendering;
import org.nutgraf.model.Article;

/** Renders articles into a string. */
final class Render {
  private Render() {}

  static String feed(ExportOptions options, Article... articles) {
    return Rendering.text(new AtomExporter(), options, articles);
  }
}
