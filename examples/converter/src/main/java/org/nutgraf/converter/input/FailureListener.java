package org.nutgraf.converter.input;

/** Hears of inputs that fail. */
public interface FailureListener {
  /**
   * Takes notice of an input, or a line of one, that fails.
   *
   * @param name how messages call it: {@code news/deal.txt}, {@code corpus.jsonl:12}
   * @param problem what is wrong, in one line
   */
  void failed(String name, String problem);
}
