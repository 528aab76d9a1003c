package org.nutgraf.exporter;

/** No exporter has the name asked for; the message lists those there are and those that failed. */
public final class ExporterNotFoundException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * Reports a name that no exporter has.
   *
   * @param message the name, the names there are, and what failed to load
   */
  public ExporterNotFoundException(String message) {
    super(message);
  }
}
