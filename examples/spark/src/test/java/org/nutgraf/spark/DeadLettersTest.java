package org.nutgraf.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadLettersTest {
  private static final String GOOD = "{\"id\":\"good\",\"text\":\"Kenya reopens border\"}";

  @TempDir private Path folder;

  @Test
  void badRecordsAreSetAsideWithTheReason() throws IOException, ResumeException {
    Run run =
        run(
            GOOD,
            "{\"id\":\"a\"}",
            "{\"id\":\"b\",\"text\":\"  \"}",
            "{\"id\":\"c\",\"text\":7}",
            "{\"id\":\"d\",\"text\":\"Kenya",
            "[1]",
            GOOD + GOOD,
            "",
            "{\"id\":\"e\",\"text\":\"Kenya\",\"published\":\"next spring\"}");
    assertThat(run.summary()).isEqualTo(new JobSummary(1, 0, 1, 7));
    assertThat(run.deadLetters())
        .extracting(letter -> letter.replaceAll(".*\"reason\":\"([^\"]*)\".*", "$1"))
        .containsExactly(
            "no-text", "no-text", "no-text", "not-json", "not-json", "not-json", "bad-date");
  }

  @Test
  void aDeadLetterSaysWhereTheRecordStandsAndWhatItIs() throws IOException, ResumeException {
    Run run = run(GOOD, "{oops}");
    assertThat(run.deadLetters())
        .singleElement()
        .asString()
        .contains("/corpus.jsonl\",\"input_position\":" + (GOOD.length() + 1))
        .endsWith("\"record\":\"{oops}\"}");
  }

  @Test
  void bytesThatAreNotUtf8AreNoArticle() throws IOException, ResumeException {
    Path corpus = folder.resolve("latin.jsonl");
    Files.write(corpus, "{\"text\":\"Zürich\"}\n".getBytes(StandardCharsets.ISO_8859_1));
    Run run = Run.of(corpus, folder.resolve("out"));
    assertThat(run.deadLetters()).singleElement().asString().contains("\"not-utf-8\"");
  }

  private Run run(String... lines) throws IOException, ResumeException {
    Path corpus = folder.resolve("corpus.jsonl");
    Files.write(corpus, List.of(lines));
    return Run.of(corpus, folder.resolve("out"));
  }
}
