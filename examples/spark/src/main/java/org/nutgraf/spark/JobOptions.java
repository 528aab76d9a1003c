package org.nutgraf.spark;

import java.util.List;
import java.util.Set;

/**
 * What a job shall do.
 *
 * @param inputs files, folders and patterns
 * @param kind how articles stand in the files
 * @param output the folder of the tables
 * @param views which tables there shall be besides the articles
 * @param ndjson whether the tables are also written as NDJSON
 * @param filesPerBatch how many input files are parsed between two entries into the ledger
 * @param splitBytes how many bytes of input a partition has, at most
 */
record JobOptions(
    List<String> inputs,
    InputKind kind,
    String output,
    Set<View> views,
    boolean ndjson,
    int filesPerBatch,
    long splitBytes) {

  /** What must not change between runs that write to the same output. */
  String settings() {
    String tables = String.join(",", views.stream().sorted().map(Words::of).toList());
    return "input=" + Words.of(kind) + " views=" + tables + " ndjson=" + ndjson;
  }
}
