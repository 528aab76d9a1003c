package org.nutgraf.converter.input;

/** Hears of inputs that fail. */
public interface FailureListener {
  /**
   * Takes notice of an input, or a line of one, that fails.
   *
   * @param failure what failed and why
   */
  void failed(Failure failure);
}
