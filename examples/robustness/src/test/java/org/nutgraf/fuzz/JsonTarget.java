package org.nutgraf.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.nutgraf.exporter.Exporters;
import org.nutgraf.json.ArticleJsonException;
import org.nutgraf.json.ArticleReader;
import org.nutgraf.json.JsonExporter;
import org.nutgraf.json.KnownActorReader;
import org.nutgraf.model.Article;

/** Any JSON is read or refused; an article that was read can be written and read again. */
public final class JsonTarget {
  private static final ArticleReader READER = ArticleReader.create();
  private static final Exporters EXPORTERS = Exporters.of(new JsonExporter());

  private JsonTarget() {}

  /** What the fuzzer calls. */
  public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
    one(bytes);
    several(bytes);
    try {
      KnownActorReader.read(new ByteArrayInputStream(bytes));
    } catch (ArticleJsonException e) {
      explains(e);
    }
  }

  private static void one(byte[] bytes) throws IOException {
    try {
      Article article = READER.read(new ByteArrayInputStream(bytes));
      String written = EXPORTERS.render(article, "json");
      Article again = READER.read(written);
      Checks.check(again.equals(article) || hasLoneSurrogate(article), "an equal article");
    } catch (ArticleJsonException e) {
      explains(e);
    }
    try {
      READER.read(new String(bytes, StandardCharsets.UTF_8));
    } catch (ArticleJsonException e) {
      explains(e);
    }
  }

  private static void several(byte[] bytes) throws IOException {
    try (Stream<Article> articles = READER.articles(new ByteArrayInputStream(bytes))) {
      articles.forEach(article -> Checks.check(article.id().length() > 0, "an id"));
    } catch (UncheckedIOException e) {
      if (!(e.getCause() instanceof ArticleJsonException)) {
        throw e;
      }
    } catch (ArticleJsonException e) {
      explains(e);
    }
  }

  private static boolean hasLoneSurrogate(Article article) {
    return !StandardCharsets.UTF_8.newEncoder().canEncode(article.toString());
  }

  private static void explains(ArticleJsonException e) {
    Checks.check(e.getMessage() != null && !e.getMessage().isBlank(), "a message");
  }
}
