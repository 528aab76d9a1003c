package org.nutgraf.ninjs;

import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.testkit.Rendering;
import org.nutgraf.model.Article;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Renders articles into a string. */
final class Render {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Render() {}

  static String text(ExportOptions options, Article... articles) {
    return Rendering.text(new NinjsExporter(), options, articles);
  }

  static JsonNode tree(ExportOptions options, Article... articles) {
    return MAPPER.readTree(text(options, articles));
  }
}
