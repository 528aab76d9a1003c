package org.nutgraf.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.nutgraf.model.Article;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.JsonNode;

/** Articles one after the other: objects that stand alone, or in arrays. */
final class ArticleStream extends Spliterators.AbstractSpliterator<Article> {
  private final GivenStream in;
  private final JsonParser parser;
  private int count;

  ArticleStream(GivenStream in, JsonParser parser) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.in = in;
    this.parser = parser;
  }

  Stream<Article> stream() {
    return StreamSupport.stream(this, false).onClose(parser::close);
  }

  @Override
  public boolean tryAdvance(Consumer<? super Article> action) {
    try {
      JsonToken token = parser.nextToken();
      while (token == JsonToken.END_ARRAY || (token == JsonToken.START_ARRAY && atTop())) {
        token = parser.nextToken();
      }
      if (token == null) {
        return false;
      }
      JsonNode document = parser.readValueAsTree();
      action.accept(ArticleReader.article(document, Place.ROOT.element(count)));
      count++;
      return true;
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(in.explain(e));
    } catch (JacksonException e) {
      throw new UncheckedIOException(ArticleReader.notJson(e));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the array that begins here lies in no other: one in an array is no article. */
  private boolean atTop() {
    return parser.streamReadContext().getNestingDepth() == 1;
  }
}
