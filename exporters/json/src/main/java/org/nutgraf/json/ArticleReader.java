package org.nutgraf.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.nutgraf.model.Article;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads articles that {@link JsonExporter} or {@link NdjsonExporter} wrote: reading gives an equal
 * article. Unknown properties are ignored, and properties may come in any order.
 *
 * <pre>{@code
 * Article article = ArticleReader.create().read(Path.of("deal.json"));
 *
 * try (InputStream in = Files.newInputStream(Path.of("corpus.ndjson"));
 *     Stream<Article> articles = ArticleReader.create().articles(in)) {
 *   articles.forEach(a -> index.add(a.headline(), a.actors()));
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe. What nobody writes in good faith (thousands of nested brackets,
 * endless strings) is refused before it takes memory.
 */
public final class ArticleReader {
  /** The longest text that is read unless told otherwise, in UTF-16 code units. */
  public static final int DEFAULT_LONGEST_TEXT = 1 << 28;

  private static final int DEEPEST = 100;
  private static final int LONGEST_NAME = 1 << 20;

  private final JsonMapper mapper;

  private ArticleReader(int longestText) {
    StreamReadConstraints limits =
        StreamReadConstraints.builder()
            .maxNestingDepth(DEEPEST)
            .maxNameLength(LONGEST_NAME)
            .maxStringLength(longestText)
            .build();
    JsonFactory factory = JsonFactory.builder().streamReadConstraints(limits).build();
    this.mapper =
        JsonMapper.builder(factory).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
  }

  /** {@return a reader with the default limits} */
  public static ArticleReader create() {
    return new ArticleReader(DEFAULT_LONGEST_TEXT);
  }

  /**
   * {@return a reader that refuses articles with a longer text}
   *
   * @param length the longest text, in UTF-16 code units
   * @throws IllegalArgumentException if the length is not positive
   */
  public static ArticleReader withLongestText(int length) {
    if (length < 1) {
      throw new IllegalArgumentException("the longest text needs a length: " + length);
    }
    return new ArticleReader(length);
  }

  /**
   * {@return the article of a JSON document}
   *
   * @param json one object
   * @throws ArticleJsonException if it is no article; the message says where and why
   */
  public Article read(String json) throws ArticleJsonException {
    try {
      return article(mapper.readTree(json));
    } catch (JacksonException e) {
      throw notJson(e);
    }
  }

  /**
   * {@return the article of a JSON document} The stream is read to its end and stays open.
   *
   * @param in one object, in UTF-8 or another Unicode encoding
   * @throws ArticleJsonException if it is no article; the message says where and why
   * @throws IOException if the stream fails
   */
  public Article read(InputStream in) throws IOException {
    GivenStream given = new GivenStream(in);
    try {
      return article(mapper.readTree(given));
    } catch (JacksonIOException e) {
      throw given.explain(e);
    } catch (JacksonException e) {
      throw notJson(e);
    }
  }

  /**
   * {@return the article of a JSON file}
   *
   * @param file one object, in UTF-8 or another Unicode encoding
   * @throws ArticleJsonException if it is no article; the message says where and why
   * @throws IOException if the file cannot be read
   */
  public Article read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    }
  }

  /**
   * {@return the articles of a stream, one after the other as they are asked for} Takes what both
   * exporters write: an object, an array of objects, one object a line. What cannot be read is
   * thrown as an {@link java.io.UncheckedIOException} with an {@link ArticleJsonException} in it,
   * and ends the stream.
   *
   * @param in the documents; it stays open, also when the stream of articles is closed
   * @throws IOException if the stream fails
   */
  public Stream<Article> articles(InputStream in) throws IOException {
    GivenStream given = new GivenStream(in);
    try {
      return new ArticleStream(given, mapper.createParser(given)).stream();
    } catch (JacksonIOException e) {
      throw given.explain(e);
    }
  }

  private static Article article(JsonNode document) throws ArticleJsonException {
    return article(document, Place.ROOT);
  }

  static Article article(JsonNode document, Place place) throws ArticleJsonException {
    try {
      return ArticleObject.read(JsonObject.of(document, place));
    } catch (OddValueException e) {
      throw new ArticleJsonException(e.path(), e.problem(), e);
    }
  }

  static ArticleJsonException notJson(JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    String where =
        at == null || at.getLineNr() < 1
            ? ""
            : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
    return new ArticleJsonException("", "not JSON" + where + ": " + e.getOriginalMessage(), e);
  }
}
