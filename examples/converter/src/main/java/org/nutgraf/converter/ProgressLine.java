package org.nutgraf.converter;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on a terminal, with rate and remaining time; short work is over before it appears. */
final class ProgressLine implements Progress {
  private static final long DELAY = Duration.ofSeconds(1).toNanos();
  private static final int UPDATE_MILLIS = 200;
  private static final long MEGABYTE = 1_000_000;

  private final Messages messages;
  private final OptionalLong total;
  private final int columns;
  private final long start = System.nanoTime();
  private Optional<ProgressBar> bar = Optional.empty();
  private long bytes;
  private long articles;

  ProgressLine(Messages messages, OptionalLong total, int columns) {
    this.messages = messages;
    this.total = total;
    this.columns = columns;
  }

  @Override
  public void accept(long more) {
    bytes += more;
    if (bar.isEmpty() && System.nanoTime() - start > DELAY) {
      bar = Optional.of(build());
    }
    bar.ifPresent(present -> present.stepTo(bytes));
  }

  private ProgressBar build() {
    return new ProgressBarBuilder()
        .setTaskName("nutgraf")
        .setInitialMax(total.orElse(-1))
        .setUnit(" MB", MEGABYTE)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(UPDATE_MILLIS)
        .setConsumer(new DelegatingProgressBarConsumer(messages::status, columns - 1))
        .setMaxRenderedLength(columns - 1)
        .showSpeed()
        .startsFrom(0, Duration.ofNanos(System.nanoTime() - start))
        .build();
  }

  @Override
  public void article() {
    articles++;
    bar.ifPresent(present -> present.setExtraMessage(articles + " articles"));
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
    messages.clearStatus();
  }
}
