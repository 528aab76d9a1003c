package org.nutgraf.converter.input;

/** A command line that makes no sense; the message says what to write instead. */
public final class UsageException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * Reports a wrong command line.
   *
   * @param message what is wrong, in one line
   */
  public UsageException(String message) {
    super(message);
  }
}
