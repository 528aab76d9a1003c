package org.nutgraf.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.Exporter;
import org.nutgraf.exporter.Exporters;
import org.nutgraf.model.Article;
import org.nutgraf.parser.ArticleParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Articles of 3 KB, written as one document of a hundred: articles a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ExportBenchmark {
  private static final int ARTICLES = 100;

  /** The name of the format. */
  @Param({"atom", "html", "json", "ndjson", "markdown", "rss"})
  public String format = "json";

  private Exporter exporter = Exporters.discover().get(format);
  private Article article = ArticleParser.create().parse("");

  /** Makes a benchmark; JMH sets its format. */
  public ExportBenchmark() {}

  /**
   * Finds the exporter and parses the seed.
   *
   * @throws IOException if the seed cannot be read
   */
  @Setup
  public void parseSeed() throws IOException {
    exporter = Exporters.discover().get(format);
    article = ArticleParser.create().parse(Texts.seed());
  }

  /**
   * Writes the article a hundred times.
   *
   * @return the stream that swallows it
   * @throws IOException never
   */
  @Benchmark
  @OperationsPerInvocation(ARTICLES)
  public OutputStream write() throws IOException {
    OutputStream out = OutputStream.nullOutputStream();
    try (ArticleWriter writer = exporter.open(out, ExportOptions.none())) {
      for (int i = 0; i < ARTICLES; i++) {
        writer.write(article);
      }
    }
    return out;
  }
}
