package org.nutgraf.converter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatsTest {
  @Test
  void articlesAreCounted() {
    Run run = Run.with("{\"text\":\"One\"}\n{\"text\":\"Two\"}\n", "stats", "--from", "jsonl", "-");

    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("2 articles, 6 characters, 0 quotes, 0 events");
  }
}
