package org.nutgraf.spark;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.spark.api.java.JavaRDD;

/** How articles stand in the files of a corpus. */
enum InputKind {
  /** One JSON object a line. */
  JSONL("jsonl|ndjson|json"),
  /** One text a file. */
  TEXT("txt");

  private final Pattern names;

  InputKind(String extensions) {
    this.names = Pattern.compile(".*\\.(" + extensions + ")(\\.(gz|bz2|zst))?");
  }

  RecordDecoder decoder() {
    return this == JSONL ? JsonLine::decode : RecordDecoder::plainText;
  }

  /** Whether a file of that name in a folder is of this kind. */
  boolean takes(String name) {
    return names.matcher(name.toLowerCase(Locale.ROOT)).matches();
  }

  /** The records of the files, in their order, partition after partition. */
  JavaRDD<RawRecord> read(RecordSource source, List<InputFile> files) throws IOException {
    return this == JSONL ? source.lines(files) : source.wholeFiles(files);
  }
}
