package org.nutgraf.json;

import java.io.IOException;
import java.util.Optional;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.model.Article;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a single article as an object and several as an array. Which it is shows only with the
 * second article, so the first one waits for it.
 */
final class JsonWriter implements ArticleWriter {
  private final JsonStream stream;
  private final Selection selection;
  private Optional<Article> waiting = Optional.empty();
  private boolean inArray;

  JsonWriter(JsonStream stream, Selection selection) {
    this.stream = stream;
    this.selection = selection;
  }

  @Override
  public void write(Article article) throws IOException {
    if (waiting.isEmpty() && !inArray) {
      stream.write(generator -> waiting = Optional.of(article));
    } else {
      stream.write(generator -> append(article, generator));
    }
  }

  private void append(Article article, JsonGenerator generator) {
    ArticleJson json = new ArticleJson(generator, selection);
    if (!inArray) {
      generator.writeStartArray();
      inArray = true;
      waiting.ifPresent(json::write);
      waiting = Optional.empty();
    }
    json.write(article);
  }

  @Override
  public void close() throws IOException {
    stream.close(this::end);
  }

  private void end(JsonGenerator generator) {
    if (waiting.isPresent()) {
      new ArticleJson(generator, selection).write(waiting.get());
    } else {
      if (!inArray) {
        generator.writeStartArray();
      }
      generator.writeEndArray();
    }
    generator.writeRaw('\n');
  }
}
