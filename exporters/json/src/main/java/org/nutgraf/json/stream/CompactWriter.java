package org.nutgraf.json.stream;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.model.Article;

/**
 * Writes articles without blanks, each composed in memory and sent at once. A stream that failed is
 * not written again: what it holds then looks cut off, not complete.
 */
public final class CompactWriter implements ArticleWriter {
  private final OutputStream out;
  private final boolean isOfLines;
  private final BiConsumer<Article, Fields> properties;
  private final Utf8Buffer buffer = new Utf8Buffer();
  private final CompactFields fields = new CompactFields(buffer);

  /** The first article: whether it is alone decides whether there is an array. */
  private Optional<Article> waiting = Optional.empty();

  private boolean isArray;
  private boolean isEnded;

  private CompactWriter(
      OutputStream out, boolean isOfLines, BiConsumer<Article, Fields> properties) {
    this.out = out;
    this.isOfLines = isOfLines;
    this.properties = properties;
  }

  /**
   * {@return a writer of an object a line}
   *
   * @param out where the bytes go; it stays open
   * @param properties writes what is in the object of an article
   */
  public static ArticleWriter lines(OutputStream out, BiConsumer<Article, Fields> properties) {
    return new CompactWriter(out, true, properties);
  }

  /**
   * {@return a writer of a single article as an object, of none or several as an array}
   *
   * @param out where the bytes go; it stays open
   * @param properties writes what is in the object of an article
   */
  public static ArticleWriter objectOrArray(
      OutputStream out, BiConsumer<Article, Fields> properties) {
    return new CompactWriter(out, false, properties);
  }

  @Override
  public void write(Article article) throws IOException {
    if (isEnded) {
      throw new IOException("the document has ended");
    }
    if (isOfLines) {
      object(article);
      fields.endLine();
    } else if (waiting.isEmpty() && !isArray) {
      waiting = Optional.of(article);
      return;
    } else {
      startArray();
      object(article);
    }
    send();
  }

  private void startArray() {
    if (!isArray) {
      isArray = true;
      fields.startArray();
      waiting.ifPresent(this::object);
      waiting = Optional.empty();
    }
  }

  private void object(Article article) {
    fields.startObject();
    properties.accept(article, fields);
    fields.endObject();
  }

  private void send() throws IOException {
    isEnded = true;
    out.write(buffer.bytes(), 0, buffer.size());
    buffer.clear();
    isEnded = false;
  }

  @Override
  public void close() throws IOException {
    if (isEnded) {
      return;
    }
    if (!isOfLines) {
      end();
      send();
    }
    isEnded = true;
    out.flush();
  }

  private void end() {
    if (waiting.isPresent()) {
      object(waiting.get());
    } else {
      startArray();
      fields.endArray();
    }
    fields.endLine();
  }
}
