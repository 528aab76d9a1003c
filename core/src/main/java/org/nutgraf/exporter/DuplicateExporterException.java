package org.nutgraf.exporter;

/** Two exporters have one name; the message names both classes. */
public final class DuplicateExporterException extends IllegalStateException {
  private static final long serialVersionUID = 1L;

  /**
   * Reports two exporters of one name.
   *
   * @param message the name and both classes
   */
  public DuplicateExporterException(String message) {
    super(message);
  }
}
