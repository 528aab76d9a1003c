package org.nutgraf.graph;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.Exporter;
import org.nutgraf.exporter.testkit.Rendering;
import org.nutgraf.model.Article;

/** Renders articles into a string. */
final class Render {
  private Render() {}

  static String graph(Exporter exporter, ExportOptions options, Article... articles) {
    return Rendering.text(exporter, options, articles);
  }

  static String golden(String name) throws IOException {
    try (InputStream in = Render.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
