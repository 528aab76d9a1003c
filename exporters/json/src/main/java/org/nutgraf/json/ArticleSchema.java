package org.nutgraf.json;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema of the format; everything that the exporters write validates against it. */
public final class ArticleSchema {
  private static final String RESOURCE = "article.schema.json";

  private ArticleSchema() {}

  /** {@return the schema, draft 2020-12, as JSON} */
  public static String json() {
    try (InputStream in = ArticleSchema.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new FileNotFoundException(RESOURCE + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
