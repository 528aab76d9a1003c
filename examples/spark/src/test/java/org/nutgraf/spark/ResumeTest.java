package org.nutgraf.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumeTest {
  @TempDir private Path folder;
  private Path corpus;
  private Path output;

  @BeforeEach
  void writeCorpus() throws IOException {
    corpus = folder.resolve("corpus");
    output = folder.resolve("out");
    GeneratedCorpus.ofSeeds().write(corpus, 12, 3);
  }

  @Test
  void aSecondRunFindsNothingToDo() throws IOException, ResumeException {
    assertThat(run().summary()).isEqualTo(new JobSummary(3, 0, 12, 0));
    assertThat(run().summary()).isEqualTo(new JobSummary(0, 3, 0, 0));
    assertThat(run().table("articles").count()).isEqualTo(12);
  }

  @Test
  void newFilesAreAddedToWhatIsDone() throws IOException, ResumeException {
    run();
    Files.writeString(corpus.resolve("a-late.jsonl"), GeneratedCorpus.ofSeeds().line(99));
    Run second = run();
    assertThat(second.summary()).isEqualTo(new JobSummary(1, 3, 1, 0));
    assertThat(second.table("articles").count()).isEqualTo(13);
  }

  @Test
  void aBatchThatWasBrokenOffIsDoneAgainAndLeavesNothingBehind()
      throws IOException, ResumeException {
    run();
    // As if the last batch had been broken off before its entry, with a larger one in its place.
    Files.delete(output.resolve("ledger/batch=000002"));
    Path half = output.resolve("parquet/quotes/batch=000007");
    Files.createDirectories(half);
    Files.writeString(half.resolve("part-00000.parquet"), "half a file");
    Run second = run();
    assertThat(second.summary()).isEqualTo(new JobSummary(1, 2, 4, 0));
    assertThat(second.table("articles").count()).isEqualTo(12);
    assertThat(half).doesNotExist();
  }

  @Test
  void aFileThatHasChangedIsRefused() throws IOException, ResumeException {
    run();
    Files.writeString(corpus.resolve("part-000.jsonl"), GeneratedCorpus.ofSeeds().line(5));
    assertThatThrownBy(this::run)
        .isInstanceOf(ResumeException.class)
        .hasMessageContaining("part-000.jsonl has changed");
  }

  @Test
  void otherSettingsAreRefused() throws IOException, ResumeException {
    run();
    JobOptions other = Run.options(corpus, InputKind.TEXT, output, 2);
    assertThatThrownBy(() -> Run.of(other))
        .isInstanceOf(ResumeException.class)
        .hasMessageContaining("input=jsonl");
  }

  private Run run() throws IOException, ResumeException {
    return Run.of(Run.options(corpus, InputKind.JSONL, output, 2));
  }
}
