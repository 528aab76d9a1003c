package org.nutgraf.json;

/** A value that cannot be read; it carries problem and place to where the reading began. */
final class OddValueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String path;
  private final String problem;

  OddValueException(Place place, String problem) {
    super(problem);
    this.path = place.toString();
    this.problem = problem;
  }

  String path() {
    return path;
  }

  String problem() {
    return problem;
  }
}
