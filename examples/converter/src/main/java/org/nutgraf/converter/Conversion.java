package org.nutgraf.converter;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.nutgraf.converter.input.ArticleText;
import org.nutgraf.converter.input.Failure;
import org.nutgraf.converter.input.Problem;
import org.nutgraf.converter.input.Receiver;
import org.nutgraf.converter.output.ArticleSink;
import org.nutgraf.converter.output.BrokenOutputException;
import org.nutgraf.model.Article;

/**
 * Parses texts in several threads and writes the articles in the order of the texts. A window of a
 * few articles bounds what is in memory.
 */
final class Conversion implements Receiver, Closeable {
  private static final int WINDOW_PER_JOB = 4;

  private record Pending(ArticleText text, Future<Article> article) {}

  private final TextParser parser;
  private final ArticleSink sink;
  private final Failures failures;
  private final Progress progress;
  private final ExecutorService workers;
  private final int window;
  private final Deque<Pending> pending = new ArrayDeque<>();
  private long written;

  Conversion(TextParser parser, ArticleSink sink, Failures failures, Progress progress, int jobs) {
    this.parser = parser;
    this.sink = sink;
    this.failures = failures;
    this.progress = progress;
    this.workers = Executors.newFixedThreadPool(jobs, Conversion::daemon);
    this.window = jobs * WINDOW_PER_JOB;
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "parser");
    thread.setDaemon(true);
    return thread;
  }

  @Override
  public void article(ArticleText text) throws IOException {
    text.remarks().forEach(remark -> failures.remarked(text.origin(), remark));
    pending.add(new Pending(text, workers.submit(() -> parser.parse(text))));
    if (pending.size() > window) {
      writeNext();
    }
  }

  @Override
  public void failed(Failure failure) {
    failures.failed(failure);
  }

  /** Writes what is still in the works, and puts the documents in their places. */
  void finish() throws IOException {
    while (!pending.isEmpty()) {
      writeNext();
    }
    if (written > 0 || !failures.any()) {
      sink.finish();
    }
  }

  private void writeNext() throws IOException {
    Pending next = pending.remove();
    try {
      sink.write(next.text(), next.article().get());
      written++;
      progress.article();
    } catch (BrokenOutputException e) {
      throw e;
    } catch (IOException e) {
      failures.failed(Failure.of(next.text().origin(), Problem.describe(e)));
    } catch (ExecutionException e) {
      failures.failed(
          Failure.of(next.text().origin(), "cannot be parsed, which is a bug: " + e.getCause()));
    } catch (InterruptedException e) {
      throw new InterruptedIOException("interrupted");
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
