package org.nutgraf.internal.quote;

/**
 * What stands between an opening quotation mark and the mark that closes it; nested marks inside
 * belong to it.
 *
 * @param open index of the opening mark
 * @param close index of the closing mark, or index after the last token where none closes
 * @param closed whether a mark closes it
 */
record Stretch(int open, int close, boolean closed) {
  /** The words between the marks. */
  TokenRange inner() {
    return new TokenRange(open + 1, close);
  }

  /** Index after the last token, the closing mark included. */
  int end() {
    return closed ? close + 1 : close;
  }
}
