package org.nutgraf.converter;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** A line now and then, for logs. */
final class ProgressLines implements Progress {
  private static final long INTERVAL = Duration.ofSeconds(10).toNanos();

  private final Messages messages;
  private final OptionalLong total;
  private final LongSupplier clock;
  private final long start;
  private long lastLine;
  private long bytes;
  private long articles;

  /** The clock counts nanoseconds; the total is in bytes, where it is known. */
  ProgressLines(Messages messages, OptionalLong total, LongSupplier clock) {
    this.messages = messages;
    this.total = total;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.lastLine = start;
  }

  @Override
  public void accept(long more) {
    bytes += more;
  }

  @Override
  public void article() {
    articles++;
    long now = clock.getAsLong();
    if (now - lastLine >= INTERVAL) {
      lastLine = now;
      messages.say(line((now - start) / 1e9));
    }
  }

  private String line(double seconds) {
    String line =
        String.format(Locale.ROOT, "%,d articles, %.0f a second", articles, articles / seconds);
    if (total.isEmpty() || bytes == 0) {
      return line;
    }
    double done = Math.min(1, (double) bytes / Math.max(1, total.getAsLong()));
    double left = seconds / done - seconds;
    return String.format(
        Locale.ROOT, "%.0f %% done, %s, %.0f seconds left", 100 * done, line, left);
  }

  @Override
  public void close() {}
}
