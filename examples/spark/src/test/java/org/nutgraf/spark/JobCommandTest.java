package org.nutgraf.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class JobCommandTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void helpTellsTheOptions() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString()).contains("--out", "--input", "--views", "--files-per-batch");
  }

  @Test
  void aCommandLineWithoutOutputMakesNoSense() {
    assertThat(run("corpus.jsonl")).isEqualTo(2);
    assertThat(err.toString()).contains("--out");
  }

  @Test
  void numbersBelowOneMakeNoSense() {
    assertThat(run("corpus.jsonl", "--out", "out", "--files-per-batch", "0")).isEqualTo(2);
    assertThat(err.toString()).contains("1 or more");
  }

  private int run(String... arguments) {
    return JobCommand.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }
}
