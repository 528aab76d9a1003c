package org.nutgraf.webanno;

import java.io.IOException;
import java.io.OutputStream;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.model.Article;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Writes a collection whose first and only page has the annotations of all articles. */
final class CollectionWriter implements ArticleWriter {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .build();

  private final JsonGenerator json;
  private final String base;
  private final int context;
  private int articles;
  private long total;
  private boolean isBegun;

  /** Whether the document has ended or its stream has failed. */
  private boolean isOver;

  CollectionWriter(OutputStream out, String base, int context) {
    this.json = FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    this.base = base;
    this.context = context;
  }

  @Override
  public void write(Article article) throws IOException {
    if (isOver) {
      throw new IOException("the document has ended");
    }
    guarded(
        () -> {
          begin();
          articles++;
          String prefix = base + "#n" + articles + "-";
          Annotations annotations = new Annotations(json, article, prefix, context);
          annotations.write();
          total += annotations.count();
        });
  }

  @Override
  public void close() throws IOException {
    if (!isOver) {
      guarded(
          () -> {
            begin();
            end();
            json.close();
          });
      isOver = true;
    }
  }

  /** What the stream throws comes out as it was thrown, and the stream is not written again. */
  private void guarded(Runnable part) throws IOException {
    try {
      part.run();
    } catch (JacksonIOException e) {
      isOver = true;
      throw e.getCause();
    }
  }

  private void begin() {
    if (isBegun) {
      return;
    }
    isBegun = true;
    json.writeStartObject();
    json.writeStringProperty("@context", "http://www.w3.org/ns/anno.jsonld");
    json.writeStringProperty("id", base);
    json.writeStringProperty("type", "AnnotationCollection");
    json.writeObjectPropertyStart("first");
    json.writeStringProperty("id", base + "#page");
    json.writeStringProperty("type", "AnnotationPage");
    json.writeNumberProperty("startIndex", 0);
    json.writeArrayPropertyStart("items");
  }

  /** The total is known at the end only, and JSON does not mind. */
  private void end() {
    json.writeEndArray();
    json.writeEndObject();
    json.writeStringProperty("last", base + "#page");
    json.writeNumberProperty("total", total);
    json.writeEndObject();
    json.writeRaw('\n');
  }
}
