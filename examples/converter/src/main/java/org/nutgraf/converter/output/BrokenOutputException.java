package org.nutgraf.converter.output;

import java.io.IOException;

/** An output that takes no further article; the message names it and says why. */
public final class BrokenOutputException extends IOException {
  private static final long serialVersionUID = 1L;

  BrokenOutputException(String name, String problem, Throwable cause) {
    super(name + ": " + problem, cause);
  }
}
