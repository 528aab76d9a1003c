package org.nutgraf.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What agencies and papers write about time, and what it comes to. */
class NewswireTimesTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/newswire-times.txt", delimiter = '|')
  void newswire(String sentence, String times) {
    assertThat(Times.shown("en", sentence)).isEqualTo(times.equals("none") ? "" : times);
  }
}
