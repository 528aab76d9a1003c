package org.nutgraf.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.Exporter;
import org.nutgraf.exporter.Exporters;
import org.nutgraf.model.Article;
import org.nutgraf.parser.ArticleParser;

/**
 * Prints for each format how many articles of 3 KB are written a CPU second, as text alone and with
 * all that was found in them, and how much of the heap is in use after ever more of them, with the
 * document still open. CPU time, as JMH's clock also counts what else the machine does.
 *
 * <pre>{@code java -Xmx64m -cp benchmarks.jar org.nutgraf.benchmarks.ExportFigures [FORMAT…]}</pre>
 */
public final class ExportFigures {
  private static final List<Integer> COUNTS = List.of(10, 10_000, 100_000);
  private static final long SECOND = TimeUnit.SECONDS.toNanos(1);
  private static final long WARM_UP = 3 * SECOND;
  private static final int BATCH = 500;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final Article article;
  private final List<Article> articles;
  private final List<Article> texts;

  private ExportFigures(Article article) {
    this.article = article;
    this.articles = numbered(article);
    this.texts = numbered(textOf(article));
  }

  private static Article textOf(Article article) {
    return article.toBuilder()
        .events(List.of())
        .quotes(List.of())
        .times(List.of())
        .actors(List.of())
        .build();
  }

  /** Each article has an identifier of its own, as in a feed. */
  private static List<Article> numbered(Article article) {
    return IntStream.range(0, BATCH).mapToObj(i -> numbered(article, i)).toList();
  }

  private static Article numbered(Article article, int number) {
    return article.toBuilder().id("article-" + number).build();
  }

  /**
   * Measures and prints.
   *
   * @param formats the names of formats, or nothing for all there are
   * @throws IOException if the seed cannot be read
   */
  public static void main(String... formats) throws IOException {
    ExportFigures figures = new ExportFigures(ArticleParser.create().parse(Texts.seed()));
    Exporters exporters = Exporters.discover();
    List<Exporter> chosen =
        formats.length == 0
            ? exporters.all()
            : List.of(formats).stream().map(exporters::get).toList();
    System.out.println("format       text/CPU s    all/CPU s   heap in KiB after " + COUNTS);
    for (Exporter exporter : chosen) {
      String name = exporter.format().name();
      long ofText = figures.rate(exporter, figures.texts);
      long ofAll = figures.rate(exporter, figures.articles);
      System.out.printf(
          Locale.ROOT, "%-10s %12d %12d   %s%n", name, ofText, ofAll, figures.memory(exporter));
    }
  }

  /** Articles a CPU second, written in documents of some hundreds. */
  private long rate(Exporter exporter, List<Article> batch) throws IOException {
    long start = threads.getCurrentThreadCpuTime();
    while (threads.getCurrentThreadCpuTime() - start < WARM_UP) {
      write(exporter, batch);
    }
    long written = 0;
    long time = 0;
    start = threads.getCurrentThreadCpuTime();
    while (time < WARM_UP) {
      write(exporter, batch);
      written += batch.size();
      time = threads.getCurrentThreadCpuTime() - start;
    }
    return written * SECOND / time;
  }

  private static void write(Exporter exporter, List<Article> batch) throws IOException {
    try (ArticleWriter writer =
        exporter.open(OutputStream.nullOutputStream(), ExportOptions.none())) {
      for (Article each : batch) {
        writer.write(each);
      }
    }
  }

  private String memory(Exporter exporter) throws IOException {
    StringBuilder used = new StringBuilder();
    try (ArticleWriter writer =
        exporter.open(OutputStream.nullOutputStream(), ExportOptions.none())) {
      int written = 0;
      for (int count : COUNTS) {
        for (; written < count; written++) {
          writer.write(numbered(article, written));
        }
        System.gc();
        long bytes = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        used.append(' ').append(bytes / 1024);
      }
    }
    return used.toString();
  }
}
