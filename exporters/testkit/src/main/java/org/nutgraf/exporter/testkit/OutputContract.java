package org.nutgraf.exporter.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportFormat.Trait;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.Exporter;
import org.nutgraf.model.Article;

/** What an exporter writes: for any articles, and depending on nothing else. */
public interface OutputContract extends ExporterSubject {
  /** Holds the exporter to write any number of articles. */
  @Test
  @DisplayName("none, one and many articles can be written")
  default void anyNumberOfArticlesCanBeWritten() throws IOException {
    Article article = SampleArticles.complete();
    Rendering.of(exporter(), List.of());
    assertThat(Rendering.of(exporter(), article)).isNotEmpty();
    assertThat(Rendering.of(exporter(), Collections.nCopies(500, article))).isNotEmpty();
  }

  /** Holds the exporter to write articles of every shape. */
  @Test
  @DisplayName("every sample can be written, alone and with the others")
  default void everySampleCanBeWritten() {
    for (Article article : SampleArticles.all()) {
      assertThatCode(() -> Rendering.of(exporter(), article))
          .as("writing %s", article.source())
          .doesNotThrowAnyException();
    }
    assertThatCode(() -> Rendering.of(exporter(), SampleArticles.all())).doesNotThrowAnyException();
  }

  /** Holds the output to be UTF-8, lone surrogates in the article or not. */
  @Test
  @DisplayName("the output is UTF-8, whatever the text holds")
  default void outputIsUtf8() throws IOException {
    assumeFalse(exporter().format().is(Trait.BINARY), "a binary format");
    for (Article article : SampleArticles.all()) {
      byte[] bytes = Rendering.of(exporter(), article);
      assertThatCode(() -> StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)))
          .as("UTF-8 of %s", article.source())
          .doesNotThrowAnyException();
    }
  }

  /** Holds the exporter to write the same bytes again. */
  @Test
  @DisplayName("equal articles give equal bytes")
  default void outputIsDeterministic() throws IOException {
    byte[] first = Rendering.of(exporter(), SampleArticles.all());
    assertThat(Rendering.of(exporter(), SampleArticles.all())).isEqualTo(first);
  }

  /** Holds the output not to depend on the machine's language, digits, calendar or zone. */
  @Test
  @DisplayName("the default locale and time zone change nothing")
  default void outputDependsOnNoDefaults() throws IOException {
    byte[] expected = Rendering.of(exporter(), SampleArticles.all());
    for (Defaults defaults : Defaults.ODD) {
      byte[] actual = defaults.call(() -> Rendering.of(exporter(), SampleArticles.all()));
      assertThat(actual).as("output under %s", defaults).isEqualTo(expected);
    }
  }

  /** Holds one exporter to serve many threads at once. */
  @Test
  @DisplayName("one exporter serves eight threads at once")
  default void exporterServesManyThreads() throws InterruptedException, ExecutionException {
    Exporter shared = exporter();
    Callable<byte[]> task = () -> Rendering.of(shared, SampleArticles.all());
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Future<byte[]>> results = threads.invokeAll(Collections.nCopies(32, task));
      byte[] first = results.get(0).get();
      for (Future<byte[]> result : results) {
        assertThat(result.get()).isEqualTo(first);
      }
    } finally {
      threads.shutdown();
    }
  }

  /** Holds the writers of one exporter to share nothing. */
  @Test
  @DisplayName("two documents written by turns are as if written one after the other")
  default void writersShareNothing() throws IOException {
    Exporter shared = exporter();
    List<Article> articles = SampleArticles.all();
    byte[] expected = Rendering.of(exporter(), articles);
    ByteArrayOutputStream left = new ByteArrayOutputStream();
    ByteArrayOutputStream right = new ByteArrayOutputStream();
    try (ArticleWriter leftWriter = shared.open(left, ExportOptions.none());
        ArticleWriter rightWriter = shared.open(right, ExportOptions.none())) {
      for (Article article : articles) {
        leftWriter.write(article);
        rightWriter.write(article);
      }
    }
    assertThat(left.toByteArray()).as("the first document").isEqualTo(expected);
    assertThat(right.toByteArray()).as("the second document").isEqualTo(expected);
  }
}
