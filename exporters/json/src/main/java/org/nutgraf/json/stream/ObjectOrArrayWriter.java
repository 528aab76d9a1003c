package org.nutgraf.json.stream;

import java.io.IOException;
import java.util.Optional;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.model.Article;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a single article as an object, none or several as an array. Which it is shows only with
 * the second article, so the first one waits for it.
 */
public final class ObjectOrArrayWriter implements ArticleWriter {
  private final JsonStream stream;
  private final ArticleFormat format;
  private Optional<Article> waiting = Optional.empty();
  private boolean inArray;

  /**
   * Makes a writer of one document.
   *
   * @param stream where to write
   * @param format how an article is written
   */
  public ObjectOrArrayWriter(JsonStream stream, ArticleFormat format) {
    this.stream = stream;
    this.format = format;
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
    if (!inArray) {
      generator.writeStartArray();
      inArray = true;
      waiting.ifPresent(first -> format.write(first, generator));
      waiting = Optional.empty();
    }
    format.write(article, generator);
  }

  @Override
  public void close() throws IOException {
    stream.close(this::end);
  }

  private void end(JsonGenerator generator) {
    if (waiting.isPresent()) {
      format.write(waiting.get(), generator);
    } else {
      if (!inArray) {
        generator.writeStartArray();
      }
      generator.writeEndArray();
    }
    generator.writeRaw('\n');
  }
}
