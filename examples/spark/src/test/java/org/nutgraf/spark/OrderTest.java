package org.nutgraf.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderTest {
  @TempDir private Path folder;

  @Test
  void rowsAndTheirOrderDoNotDependOnPartitions() throws IOException, ResumeException {
    Path corpus = folder.resolve("corpus");
    GeneratedCorpus.ofSeeds().write(corpus, 150, 3);
    Run whole = run(corpus, "whole", 100, 1L << 30);
    Run pieces = run(corpus, "pieces", 2, 4_973);

    assertThat(whole.table("articles").rdd().getNumPartitions()).isLessThan(6);
    assertThat(parts(pieces)).hasSizeGreaterThan(3 * parts(whole).size());
    for (String table : List.of("articles", "quotes", "actors", "events")) {
      assertThat(pieces.ndjson(table)).as(table).isEqualTo(whole.ndjson(table));
    }
    assertThat(ids(whole)).startsWith("n0", "n1", "n2").hasSize(150).isEqualTo(ids(pieces));
  }

  private Run run(Path corpus, String name, int filesPerBatch, long splitBytes)
      throws IOException, ResumeException {
    return Run.ofAllTables(corpus, folder.resolve(name), filesPerBatch, splitBytes);
  }

  /** The Parquet files of the articles. */
  private static List<String> parts(Run run) {
    return List.of(run.table("articles").inputFiles()).stream().sorted().toList();
  }

  /** The ids as they stand in the Parquet files, those in the order of their names. */
  private static List<String> ids(Run run) {
    return parts(run).stream()
        .flatMap(
            part -> LocalSpark.SESSION.read().parquet(part).select("id").collectAsList().stream())
        .map(row -> row.getString(0))
        .toList();
  }
}
