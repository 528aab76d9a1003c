package org.nutgraf.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** A run of the job into a folder, and what it wrote there. */
record Run(Path output, JobSummary summary) {
  private static final long MEBI = 1 << 20;

  /** A run that writes all tables, as Parquet and as NDJSON. */
  static Run ofAllTables(Path input, Path output, int filesPerBatch, long splitBytes)
      throws IOException, ResumeException {
    return of(
        new JobOptions(
            List.of(input.toString()),
            InputKind.JSONL,
            output.toString(),
            EnumSet.allOf(View.class),
            true,
            filesPerBatch,
            splitBytes));
  }

  /** A run that writes articles and dead letters. */
  static Run of(Path input, Path output) throws IOException, ResumeException {
    return of(options(input, InputKind.JSONL, output, 100));
  }

  static Run of(JobOptions options) throws IOException, ResumeException {
    return new Run(Path.of(options.output()), new CorpusJob(LocalSpark.SESSION, options).run());
  }

  static JobOptions options(Path input, InputKind kind, Path output, int filesPerBatch) {
    return new JobOptions(
        List.of(input.toString()), kind, output.toString(), Set.of(), false, filesPerBatch, MEBI);
  }

  Dataset<Row> table(String name) {
    return LocalSpark.SESSION.read().parquet(output.resolve("parquet").resolve(name).toString());
  }

  /** The lines of a table's NDJSON, files in the order of their names. */
  List<String> ndjson(String name) throws IOException {
    return lines(output.resolve("ndjson").resolve(name));
  }

  List<String> deadLetters() throws IOException {
    return lines(output.resolve("dead-letters"));
  }

  private static List<String> lines(Path folder) throws IOException {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".json")).sorted().toList()) {
        lines.addAll(Files.readAllLines(file));
      }
    }
    return lines;
  }
}
