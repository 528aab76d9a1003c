package org.nutgraf.webanno;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.model.Article;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Renders articles into a string, and reads it as JSON. */
final class Render {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Render() {}

  static String collection(ExportOptions options, Article... articles) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ArticleWriter writer = new WebAnnotationExporter().open(out, options)) {
      for (Article article : articles) {
        writer.write(article);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return out.toString(StandardCharsets.UTF_8);
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
