package org.nutgraf.internal.actor;

import org.jspecify.annotations.Nullable;

/**
 * The sums of the weights that a word's own features have, for each distance from a labelled token.
 * Safe for all threads: a sum is immutable and is seen whole or not at all.
 */
final class WordSums {
  private final NameModel model;
  private final WordFacts facts;
  private final @Nullable Sum[] sums = new Sum[2 * TagFeatures.WINDOW + 1];

  WordSums(NameModel model, WordFacts facts) {
    this.model = model;
    this.facts = facts;
  }

  /** Adds the sum for a distance to a row of label scores. */
  void addTo(float[] row, int offset) {
    Sum known = sums[offset + TagFeatures.WINDOW];
    float[] sum = (known == null ? sum(offset) : known).scores;
    for (int tag = 0; tag < Tags.COUNT; tag++) {
      row[tag] += sum[tag];
    }
  }

  private Sum sum(int offset) {
    float[] scores = new float[Tags.COUNT];
    Features features = new Features();
    TagFeatures.word(facts, offset, features);
    model.add(features, scores);
    Sum sum = new Sum(scores);
    sums[offset + TagFeatures.WINDOW] = sum;
    return sum;
  }

  /** Scores that are safely seen by another thread, as a bare array is not. */
  private static final class Sum {
    final float[] scores;

    Sum(float[] scores) {
      this.scores = scores;
    }
  }
}
