package org.nutgraf.converter.show;

/** How characters look on a terminal that has colours. */
enum Ink {
  /** Headings and the headline. */
  STRONG(1, "1"),
  /** What matters less. */
  FAINT(2, "2"),
  /** What names an actor. */
  NAME(4, "36"),
  /** What somebody said. */
  QUOTE(8, "32"),
  /** What tells a time. */
  TIME(16, "33"),
  /** What tells an event. */
  EVENT(32, "4");

  private final int bit;
  private final String code;

  Ink(int bit, String code) {
    this.bit = bit;
    this.code = code;
  }

  /** The bit that stands for it in a set of inks. */
  int bit() {
    return bit;
  }

  /** The code that a terminal takes (ECMA-48 SGR). */
  String code() {
    return code;
  }
}
