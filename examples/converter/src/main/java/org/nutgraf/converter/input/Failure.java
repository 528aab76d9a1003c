package org.nutgraf.converter.input;

import java.util.Optional;

/**
 * An input, or a line of one, that failed.
 *
 * @param origin which one
 * @param problem what is wrong, in one line
 * @param line the line as it stands in the input, where it could be read
 */
public record Failure(Origin origin, String problem, Optional<String> line) {
  /**
   * {@return a failure of which no line is known}
   *
   * @param origin which input, or which line of one
   * @param problem what is wrong, in one line
   */
  public static Failure of(Origin origin, String problem) {
    return new Failure(origin, problem, Optional.empty());
  }
}
