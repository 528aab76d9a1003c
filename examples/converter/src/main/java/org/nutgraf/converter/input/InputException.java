package org.nutgraf.converter.input;

import java.io.IOException;

/** An input, or a line of one, that cannot be read; the message says why in one line. */
final class InputException extends IOException {
  private static final long serialVersionUID = 1L;

  InputException(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }
}
