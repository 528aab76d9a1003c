package org.nutgraf.jsonld;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.model.Article;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Renders articles into a string. */
final class Render {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Render() {}

  static String text(ExportOptions options, Article... articles) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ArticleWriter writer = new JsonLdExporter().open(out, options)) {
      for (Article article : articles) {
        writer.write(article);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static JsonNode tree(ExportOptions options, Article... articles) {
    return MAPPER.readTree(text(options, articles));
  }
}
