package org.nutgraf.jsonfeed;

import java.io.IOException;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.json.stream.Fields;
import org.nutgraf.json.stream.JsonStream;
import org.nutgraf.model.Article;
import tools.jackson.core.JsonGenerator;

/** Writes a feed item by item. */
final class JsonFeedWriter implements ArticleWriter {
  private final JsonStream stream;
  private final FeedHead head;
  private final ItemJson item;
  private boolean isBegun;

  JsonFeedWriter(JsonStream stream, FeedHead head, boolean withTags, boolean withFindings) {
    this.stream = stream;
    this.head = head;
    this.item = new ItemJson(withTags, withFindings);
  }

  @Override
  public void write(Article article) throws IOException {
    stream.write(
        generator -> {
          begin(generator);
          generator.writeStartObject();
          item.write(article, Fields.of(generator));
          generator.writeEndObject();
        });
  }

  private void begin(JsonGenerator generator) {
    if (!isBegun) {
      isBegun = true;
      generator.writeStartObject();
      head.write(Fields.of(generator));
      generator.writeArrayPropertyStart("items");
    }
  }

  @Override
  public void close() throws IOException {
    stream.close(
        generator -> {
          begin(generator);
          generator.writeEndArray();
          generator.writeEndObject();
          generator.writeRaw('\n');
        });
  }
}
