package org.nutgraf.spark;

import java.nio.charset.StandardCharsets;

/** A record that was refused, and why. */
record DeadLetter(RawRecord raw, BadRecordException problem) {
  static final Shape<DeadLetter> SHAPE =
      new Shape<DeadLetter>()
          .text("input_file", letter -> letter.raw().file())
          .longInteger("input_position", letter -> letter.raw().position())
          .word("reason", letter -> letter.problem().reason())
          .text("detail", letter -> letter.problem().detail())
          .text("record", DeadLetter::record);

  /** The record as it stands; what is not UTF-8 becomes U+FFFD. */
  private String record() {
    return new String(raw.bytes(), StandardCharsets.UTF_8);
  }
}
