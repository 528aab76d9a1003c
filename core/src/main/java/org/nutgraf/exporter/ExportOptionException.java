package org.nutgraf.exporter;

import org.jspecify.annotations.Nullable;

/** An option that an exporter does not have, or a value that the option does not take. */
public final class ExportOptionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * Reports a wrong option.
   *
   * @param message what is wrong and what would be right
   */
  public ExportOptionException(String message) {
    this(message, null);
  }

  /**
   * Reports a wrong value.
   *
   * @param message what is wrong and what would be right
   * @param cause why the value was refused, or null
   */
  public ExportOptionException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
