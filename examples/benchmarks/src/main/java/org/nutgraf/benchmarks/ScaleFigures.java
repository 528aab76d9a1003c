package org.nutgraf.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.nutgraf.model.Article;
import org.nutgraf.parser.ArticleParser;

/**
 * Prints how the cost of a parse grows with the length of a text and with the number of articles,
 * and draws it. CPU time, as a clock also counts what else the machine does.
 *
 * <pre>{@code java -Xmx1g -cp benchmarks.jar org.nutgraf.benchmarks.ScaleFigures FOLDER}</pre>
 */
public final class ScaleFigures {
  private static final List<Integer> LENGTHS =
      List.of(1_000, 3_000, 10_000, 30_000, 100_000, 300_000, 1_000_000, 3_000_000, 10_000_000);
  private static final List<Integer> COUNTS = List.of(1, 10, 100, 1_000, 10_000, 30_000);
  private static final long WARM_UP = TimeUnit.SECONDS.toNanos(10);
  private static final long LEAST = TimeUnit.SECONDS.toNanos(1);
  private static final double MILLI = TimeUnit.MILLISECONDS.toNanos(1);

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final ArticleParser parser = ArticleParser.create();

  /** Seen from outside, so that no parse is left out as useless. */
  private volatile Article last = parser.parse("");

  private ScaleFigures() {}

  /**
   * Measures, prints and draws.
   *
   * @param folder the folder that the drawings go to
   * @throws IOException if the seed cannot be read or a drawing not be written
   */
  public static void main(String... folder) throws IOException {
    ScaleFigures figures = new ScaleFigures();
    String seed = Texts.seed();
    figures.time(seed, WARM_UP);
    Path out = Path.of(folder[0]);
    Files.createDirectories(out);
    Files.writeString(
        out.resolve("cost-by-length.svg"),
        new Plot("Parsing one text", "UTF-16 code units", "ms of CPU time")
            .draw(figures.lengths()));
    Files.writeString(
        out.resolve("cost-by-count.svg"),
        new Plot("Parsing articles of 4 KB", "articles", "ms of CPU time")
            .draw(figures.counts(seed)));
  }

  private List<Plot.Point> lengths() throws IOException {
    System.out.println("length        ms of CPU    MB/CPU s");
    List<Plot.Point> points = new ArrayList<>();
    for (int length : LENGTHS) {
      double millis = time(Texts.ofLength(length), LEAST);
      System.out.printf(
          Locale.ROOT, "%-10d %12.3f %11.2f%n", length, millis, length / millis / 1e3);
      points.add(new Plot.Point(length, millis));
    }
    return points;
  }

  private List<Plot.Point> counts(String seed) {
    System.out.println("articles      ms of CPU  articles/CPU s  heap in KiB");
    List<Plot.Point> points = new ArrayList<>();
    for (int count : COUNTS) {
      long start = threads.getCurrentThreadCpuTime();
      for (int i = 0; i < count; i++) {
        last = parser.parse(seed);
      }
      double millis = (threads.getCurrentThreadCpuTime() - start) / MILLI;
      System.gc();
      long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1024;
      System.out.printf(
          Locale.ROOT, "%-10d %12.1f %15.0f %12d%n", count, millis, count * 1e3 / millis, used);
      points.add(new Plot.Point(count, millis));
    }
    return points;
  }

  /** CPU time of one parse in milliseconds, by as many as need a time. */
  private double time(String text, long least) {
    long start = threads.getCurrentThreadCpuTime();
    long time = 0;
    int parses = 0;
    while (time < least) {
      last = parser.parse(text);
      parses++;
      time = threads.getCurrentThreadCpuTime() - start;
    }
    return time / MILLI / parses;
  }
}
