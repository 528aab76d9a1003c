package org.nutgraf.spark;

import java.io.IOException;
import java.util.Arrays;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;

/**
 * The folder of the tables: {@code parquet/TABLE/batch=N}, {@code ndjson/TABLE/batch=N}, {@code
 * dead-letters/batch=N} and {@code ledger}.
 */
record OutputFolder(FileSystem files, Path root) {
  private static final String BATCHES = "{parquet/*,ndjson/*,dead-letters}/batch=*";

  static OutputFolder at(String path, Configuration configuration) throws IOException {
    Path root = new Path(path);
    return new OutputFolder(root.getFileSystem(configuration), root);
  }

  Path ledger() {
    return new Path(root, "ledger");
  }

  String parquet(String table, String batch) {
    return new Path(root, "parquet/" + table + "/" + batch).toString();
  }

  String deadLetters(String batch) {
    return new Path(root, "dead-letters/" + batch).toString();
  }

  void writeParquet(Dataset<Row> rows, String table, String batch) {
    rows.write().mode(SaveMode.Overwrite).parquet(parquet(table, batch));
  }

  void writeNdjson(Dataset<Row> rows, String table, String batch) {
    String path = new Path(root, "ndjson/" + table + "/" + batch).toString();
    rows.write().mode(SaveMode.Overwrite).json(path);
  }

  void writeDeadLetters(Dataset<Row> rows, String batch) {
    rows.write().mode(SaveMode.Overwrite).json(deadLetters(batch));
  }

  /** Removes what a run that was broken off has left behind. */
  void removeUnfinished(Ledger ledger) throws IOException {
    FileStatus[] batches = files.globStatus(new Path(root, BATCHES));
    for (FileStatus batch : Arrays.asList(batches == null ? new FileStatus[0] : batches)) {
      if (!ledger.isDone(batch.getPath().getName())) {
        files.delete(batch.getPath(), true);
      }
    }
  }
}
