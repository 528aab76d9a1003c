package org.nutgraf.internal.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * An averaged structured perceptron with a margin: each sample is labelled as the tagger would,
 * with a bonus for wrong labels, and the weights move from the labels found towards the right ones.
 * Each time half of a token's features are hidden, drawn anew, so that the weights do not lean on a
 * few of them, such as the spelling of the name itself.
 */
final class Learner {
  private static final int N = Tags.COUNT;
  private static final int ALL = (1 << N) - 1;
  private static final int ROUNDS = 12;

  /** Learns so many times from nothing; the weights add up, and chance evens out. */
  private static final int COURSES = 3;

  private static final int SEED = 7;
  private static final float MARGIN = 20;
  private static final float HIDDEN = 0.5f;

  /** Features seen less often teach nothing. */
  private static final int RARE = 2;

  private final float[] weights;
  private final float[] sums;
  private final float[] transitions = new float[N * N];
  private final float[] transitionSums = new float[N * N];
  private final float[] totals;
  private final float[] transitionTotals = new float[N * N];
  private final Random random = new Random(SEED);
  private long step = 1;

  Learner(int bits) {
    this.weights = new float[N << bits];
    this.sums = new float[N << bits];
    this.totals = new float[N << bits];
  }

  /** Learns from all samples, several times, in an order drawn anew each time. */
  void learn(List<Sample> samples) {
    boolean[] frequent = frequent(samples, weights.length / N);
    List<Sample> order = new ArrayList<>(samples);
    for (int course = 0; course < COURSES; course++) {
      for (int round = 0; round < ROUNDS; round++) {
        Collections.shuffle(order, random);
        for (Sample sample : order) {
          learn(sample, frequent);
          step++;
        }
      }
      finish(weights, sums, totals);
      finish(transitions, transitionSums, transitionTotals);
      step = 1;
    }
  }

  /** Adds averages to totals, and starts again from nothing. */
  private void finish(float[] values, float[] weighted, float[] to) {
    for (int i = 0; i < values.length; i++) {
      to[i] += values[i] - weighted[i] / step;
    }
    Arrays.fill(values, 0);
    Arrays.fill(weighted, 0);
  }

  private static boolean[] frequent(List<Sample> samples, int slots) {
    int[] counts = new int[slots];
    for (Sample sample : samples) {
      for (int[] token : sample.features()) {
        for (int slot : token) {
          counts[slot]++;
        }
      }
    }
    boolean[] frequent = new boolean[slots];
    for (int i = 0; i < slots; i++) {
      frequent[i] = counts[i] >= RARE;
    }
    return frequent;
  }

  private void learn(Sample sample, boolean[] frequent) {
    int length = sample.length();
    int[][] features = new int[length][];
    float[][] scores = new float[length][N];
    for (int i = 0; i < length; i++) {
      features[i] = shown(sample.features()[i], frequent);
      score(features[i], scores[i]);
    }
    int[] right = Viterbi.decode(scores, length, transitions, sample.allowed());
    for (int i = 0; i < length; i++) {
      if (sample.allowed()[i] != ALL) {
        for (int tag = 0; tag < N; tag++) {
          scores[i][tag] += tag == right[i] ? 0 : MARGIN;
        }
      }
    }
    int[] any = new int[length];
    Arrays.fill(any, ALL);
    correct(features, right, Viterbi.decode(scores, length, transitions, any));
  }

  private int[] shown(int[] slots, boolean[] frequent) {
    int[] shown = new int[slots.length];
    int count = 0;
    for (int slot : slots) {
      if (frequent[slot] && random.nextFloat() >= HIDDEN) {
        shown[count++] = slot;
      }
    }
    return Arrays.copyOf(shown, count);
  }

  private void score(int[] slots, float[] row) {
    for (int slot : slots) {
      for (int tag = 0; tag < N; tag++) {
        row[tag] += weights[slot * N + tag];
      }
    }
  }

  private void correct(int[][] features, int[] right, int[] found) {
    for (int i = 0; i < right.length; i++) {
      int before = i == 0 ? 0 : right[i - 1];
      int foundBefore = i == 0 ? 0 : found[i - 1];
      if (found[i] != right[i]) {
        for (int slot : features[i]) {
          move(weights, sums, slot * N + right[i], 1);
          move(weights, sums, slot * N + found[i], -1);
        }
      }
      if (before != foundBefore || found[i] != right[i]) {
        move(transitions, transitionSums, before * N + right[i], 1);
        move(transitions, transitionSums, foundBefore * N + found[i], -1);
      }
    }
  }

  private void move(float[] values, float[] weighted, int at, float by) {
    values[at] += by;
    weighted[at] += by * step;
  }

  /** {@return the averaged weight of a label for a slot} */
  float weight(int at) {
    return totals[at];
  }

  /** {@return the averaged weight of a label after another} */
  float transition(int at) {
    return transitionTotals[at];
  }
}
