package org.nutgraf.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.nutgraf.model.Article;
import org.nutgraf.parser.ArticleParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time to parse an article. Ten times the length should take ten times as long. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ParseBenchmark {
  /** The characters of the text, or {@code seed} for the seed as it is. */
  @Param({"seed", "10000", "100000", "1000000", "10000000"})
  public String length = "seed";

  private final ArticleParser parser = ArticleParser.create();
  private String text = "";

  /** Makes a benchmark; JMH sets its length. */
  public ParseBenchmark() {}

  /**
   * Makes the text.
   *
   * @throws IOException if the seed cannot be read
   */
  @Setup
  public void makeText() throws IOException {
    text = length.equals("seed") ? Texts.seed() : Texts.ofLength(Integer.parseInt(length));
  }

  /** {@return the article parsed from the text} */
  @Benchmark
  public Article parse() {
    return parser.parse(text);
  }
}
