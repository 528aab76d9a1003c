package org.nutgraf.webanno;

import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.testkit.Rendering;
import org.nutgraf.model.Article;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Renders articles into a string, and reads it as JSON. */
final class Render {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Render() {}

  static String collection(ExportOptions options, Article... articles) {
    return Rendering.text(new WebAnnotationExporter(), options, articles);
  }

  static JsonNode read(Article... articles) {
    return MAPPER.readTree(collection(ExportOptions.none(), articles));
  }

  static JsonNode items(Article... articles) {
    return read(articles).path("first").path("items");
  }

  static String pretty(String json) {
    return MAPPER.readTree(json).toPrettyString().replace(System.lineSeparator(), "\n") + "\n";
  }
}
