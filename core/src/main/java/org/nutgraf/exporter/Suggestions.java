package org.nutgraf.exporter;

import java.util.Collection;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the name that somebody probably meant. */
final class Suggestions {
  /** More edits than this make it another word. */
  private static final int FURTHEST = 3;

  private Suggestions() {}

  /** The clause {@code , did you mean "x"?}, or nothing if no name is near. */
  static String didYouMean(String given, Collection<String> names) {
    LevenshteinDistance distance = new LevenshteinDistance(FURTHEST);
    String wanted = given.toLowerCase(Locale.ROOT);
    String nearest = "";
    int least = Math.min(FURTHEST, wanted.length() / 2) + 1;
    for (String name : names) {
      int edits = distance.apply(wanted, name);
      if (edits >= 0 && edits < least) {
        least = edits;
        nearest = name;
      }
    }
    return nearest.isEmpty() ? "" : ", did you mean " + nearest + "?";
  }
}
