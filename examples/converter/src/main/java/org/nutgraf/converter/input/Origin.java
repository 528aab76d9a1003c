package org.nutgraf.converter.input;

import java.util.OptionalInt;

/**
 * Where a text comes from.
 *
 * @param input the file: {@code news/deal.txt}, {@code corpus.jsonl}
 * @param line the number of the line, from 1, in files with a text a line
 */
public record Origin(String input, OptionalInt line) {
  static Origin of(String input) {
    return new Origin(input, OptionalInt.empty());
  }

  static Origin of(String input, int line) {
    return new Origin(input, OptionalInt.of(line));
  }

  /** {@return how messages call it: {@code corpus.jsonl:12}} */
  @Override
  public String toString() {
    return line.isPresent() ? input + ":" + line.getAsInt() : input;
  }
}
