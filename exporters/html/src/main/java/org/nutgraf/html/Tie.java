package org.nutgraf.html;

import java.util.Map;
import java.util.TreeMap;

/**
 * What one actor did to another, in one tone.
 *
 * @param from the place of who acted
 * @param to the place of whom it was done to
 * @param isMutual whether both did it together
 * @param acts how often what was done, by its name
 */
record Tie(int from, int to, boolean isMutual, Tone tone, Map<String, Integer> acts) {
  Tie(int from, int to, boolean isMutual, Tone tone) {
    this(from, to, isMutual, tone, new TreeMap<>());
  }

  void add(String act) {
    acts.merge(act, 1, Integer::sum);
  }

  int weight() {
    int weight = 0;
    for (int times : acts.values()) {
      weight += times;
    }
    return weight;
  }
}
