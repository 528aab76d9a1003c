package org.nutgraf.json;

import java.io.IOException;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.json.stream.JsonStream;
import org.nutgraf.model.Article;

/** Writes every article on a line of its own. */
final class NdjsonWriter implements ArticleWriter {
  private final JsonStream stream;
  private final Selection selection;

  NdjsonWriter(JsonStream stream, Selection selection) {
    this.stream = stream;
    this.selection = selection;
  }

  @Override
  public void write(Article article) throws IOException {
    stream.write(
        generator -> {
          new ArticleJson(generator, selection).write(article);
          generator.writeRaw('\n');
        });
  }

  @Override
  public void close() throws IOException {
    stream.close(generator -> {});
  }
}
