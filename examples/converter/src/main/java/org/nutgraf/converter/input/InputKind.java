package org.nutgraf.converter.input;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** What a file holds. */
public enum InputKind {
  /** The plain text of one article. */
  TEXT,
  /** One JSON object a line, each with the text of an article. */
  JSONL;

  /** How the names of files end that hold records of failures: what is in them is no input. */
  public static final String ERRORS = ".errors.jsonl";

  /** {@return the kind that the file's name tells, with or without a final {@code .gz}} */
  static Optional<InputKind> byName(Path file) {
    String name = InputFile.withoutGz(file.getFileName().toString()).toLowerCase(Locale.ROOT);
    if (isErrorRecords(file)) {
      return Optional.empty();
    }
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return Optional.of(JSONL);
    }
    return name.endsWith(".txt") ? Optional.of(TEXT) : Optional.empty();
  }

  static boolean isErrorRecords(Path file) {
    return file.getFileName().toString().endsWith(ERRORS);
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
