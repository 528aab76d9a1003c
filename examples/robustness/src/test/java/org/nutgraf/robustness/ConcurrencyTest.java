package org.nutgraf.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.nutgraf.exporter.Exporters;
import org.nutgraf.model.Article;
import org.nutgraf.parser.ArticleParser;

/** One parser and one exporter of each format serve many threads as they serve one. */
class ConcurrencyTest {
  private static final int THREADS = 16;

  /** Parses of all threads together; the profile stress says a million. */
  private static final int PARSES = Integer.getInteger("stress.parses", 800);

  private static final List<String> TEXTS = Fingerprint.seeds();

  private final ArticleParser parser = ArticleParser.create();
  private final Exporters exporters = Exporters.discover();
  private final List<String> formats =
      exporters.all().stream().map(exporter -> exporter.format().name()).toList();

  @Test
  void sixteenThreadsSayWhatOneSays() throws InterruptedException, ExecutionException {
    List<List<String>> expected = new ArrayList<>();
    List<Article> articles = TEXTS.stream().map(ArticleParser.create()::parse).toList();
    articles.forEach(article -> expected.add(documents(article)));
    ExecutorService threads = new ForkJoinPool(THREADS);
    try {
      List<Future<?>> runs = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int first = thread;
        runs.add(threads.submit(() -> parseAll(first, articles, expected)));
      }
      for (Future<?> run : runs) {
        run.get();
      }
    } finally {
      threads.shutdown();
    }
  }

  /** Every thread begins with another text and another format, so that they meet everywhere. */
  private void parseAll(int first, List<Article> articles, List<List<String>> expected) {
    for (int i = 0; i < PARSES / THREADS; i++) {
      int text = (first + i) % TEXTS.size();
      int format = (first * 3 + i) % formats.size();
      Article article = parser.parse(TEXTS.get(text));
      assertThat(article).isEqualTo(articles.get(text));
      assertThat(exporters.render(article, formats.get(format)))
          .isEqualTo(expected.get(text).get(format));
    }
  }

  private List<String> documents(Article article) {
    return formats.stream().map(format -> exporters.render(article, format)).toList();
  }
}
