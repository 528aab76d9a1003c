package org.nutgraf.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who is quoted.
 *
 * @param name the actor's name, else the words that name the source
 * @param colour 1 to {@link #COLOURS}, or 0 for nobody known
 * @param quotes the places of the quotes in the article's list
 */
record Voice(String name, int colour, List<Integer> quotes) {
  static final int COLOURS = 8;
  static final String UNKNOWN = "Unnamed source";

  /** The voice that comes after so many others. */
  static Voice of(String name, int others) {
    return new Voice(name, 1 + others % COLOURS, new ArrayList<>());
  }

  static Voice unknown() {
    return new Voice(UNKNOWN, 0, new ArrayList<>());
  }
}
