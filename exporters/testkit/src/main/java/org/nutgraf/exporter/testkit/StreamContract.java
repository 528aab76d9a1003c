package org.nutgraf.exporter.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportFormat.Grouping;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.model.Article;

/** How an exporter treats the stream that it is given. */
public interface StreamContract extends ExporterSubject {
  /** Holds the writer not to close what it did not open. */
  @Test
  @DisplayName("closing the writer leaves the stream open")
  default void streamStaysOpen() throws IOException {
    ProbeStream out = new ProbeStream();
    Rendering.to(out, exporter(), ExportOptions.none(), List.of(SampleArticles.complete()));
    assertThat(out.isClosed()).as("the stream is closed").isFalse();
  }

  /** Holds the writer to leave nothing in buffers, its own or the stream's. */
  @Test
  @DisplayName("closing the writer flushes the stream")
  default void closingFlushes() throws IOException {
    ByteArrayOutputStream bottom = new ByteArrayOutputStream();
    OutputStream out = new BufferedOutputStream(bottom, 1 << 24);
    Rendering.to(out, exporter(), ExportOptions.none(), List.of(SampleArticles.complete()));
    assertThat(bottom.toByteArray())
        .as("bytes below a buffered stream")
        .isEqualTo(Rendering.of(exporter(), SampleArticles.complete()));
  }

  /** Holds the writer to end its document once. */
  @Test
  @DisplayName("closing the writer again does nothing")
  default void closingAgainDoesNothing() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ArticleWriter writer = exporter().open(out, ExportOptions.none());
    writer.write(SampleArticles.complete());
    writer.close();
    byte[] document = out.toByteArray();
    assertThatCode(writer::close).as("closing again").doesNotThrowAnyException();
    assertThat(out.toByteArray()).isEqualTo(document);
  }

  /** Holds a feed to memory that does not grow with the number of articles. */
  @Test
  @DisplayName("a feed is written as it goes, not kept until its end")
  default void feedIsWrittenAsItGoes() throws IOException {
    assumeTrue(exporter().format().grouping() == Grouping.FEED, "no feed");
    Article article = SampleArticles.complete();
    int most = 1 << 16;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int sent = 0;
    try (ArticleWriter writer = exporter().open(out, ExportOptions.none())) {
      for (int i = 0; i < 1000; i++) {
        writer.write(article);
      }
      sent = out.size();
    }
    assertThat(out.size()).as("bytes of a thousand articles").isGreaterThan(2 * most);
    assertThat(out.size() - sent).as("bytes kept until the end").isLessThanOrEqualTo(most);
  }

  /** Holds the writer to report a stream that fails, wherever in the document it does. */
  @Test
  @DisplayName("what a failing stream throws comes out as it was thrown")
  default void failuresPassThrough() throws IOException {
    List<Article> articles = List.of(SampleArticles.complete(), SampleArticles.minimal());
    int length = Rendering.of(exporter(), articles).length;
    for (int limit : new int[] {0, 1, length / 4, length / 2, length - 1}) {
      IOException failure = new IOException("disk full after " + limit + " bytes");
      ProbeStream out = new ProbeStream(limit, failure);
      assertThat(catchThrowable(() -> write(out, articles))).isSameAs(failure);
    }
  }

  /** Holds the writer to report a stream that cannot be flushed. */
  @Test
  @DisplayName("what a stream throws when flushed comes out as it was thrown")
  default void failureToFlushPassesThrough() {
    IOException failure = new IOException("cannot flush");
    OutputStream out =
        new ByteArrayOutputStream() {
          @Override
          public void flush() throws IOException {
            throw failure;
          }
        };
    List<Article> articles = List.of(SampleArticles.complete());
    assertThat(catchThrowable(() -> write(out, articles))).isSameAs(failure);
  }

  private void write(OutputStream out, List<Article> articles) throws IOException {
    Rendering.to(out, exporter(), ExportOptions.none(), articles);
  }
}
