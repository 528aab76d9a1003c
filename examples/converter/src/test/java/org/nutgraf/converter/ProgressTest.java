package org.nutgraf.converter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final StringWriter err = new StringWriter();
  private final Messages messages = new Messages(new PrintWriter(err));
  private final AtomicLong seconds = new AtomicLong(100);

  @Test
  void aLogGetsALineNowAndThen() {
    Progress progress =
        new ProgressLines(messages, OptionalLong.of(4000), () -> seconds.get() * 1_000_000_000);
    for (int i = 0; i < 25; i++) {
      seconds.incrementAndGet();
      progress.accept(100);
      progress.article();
    }

    assertThat(err.toString().lines())
        .containsExactly(
            "nutgraf: 25 % done, 10 articles, 1 a second, 30 seconds left",
            "nutgraf: 50 % done, 20 articles, 1 a second, 20 seconds left");
  }

  @Test
  void shortWorkSaysNothing() {
    try (Progress progress = new ProgressLine(messages, OptionalLong.of(10), 80)) {
      progress.accept(10);
      progress.article();
    }
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void aMessageTakesThePlaceOfTheStatusLine() {
    messages.status("half");
    messages.status("all");
    messages.say("x.txt: gone");

    assertThat(err.toString().replace(System.lineSeparator(), "\n"))
        .isEqualTo("\rhalf\rall \r   \rnutgraf: x.txt: gone\n");
  }
}
