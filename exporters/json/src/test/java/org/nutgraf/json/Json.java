package org.nutgraf.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.Exporter;
import org.nutgraf.json.stream.LoneSurrogates;
import org.nutgraf.model.Article;

/** Renders articles as JSON. */
final class Json {
  private Json() {}

  /** The article as it can be read back: names of properties hold no halves of surrogate pairs. */
  static Article withReadableNames(Article article) {
    SortedMap<String, String> attributes = new TreeMap<>();
    article.attributes().forEach((k, v) -> attributes.put(LoneSurrogates.replace(k), v));
    return article.toBuilder().attributes(attributes).build();
  }

  static String of(Article article) throws IOException {
    return of(new JsonExporter(), ExportOptions.none(), article);
  }

  static String of(Exporter exporter, ExportOptions options, Article... articles)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ArticleWriter writer = exporter.open(out, options)) {
      for (Article article : articles) {
        writer.write(article);
      }
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
