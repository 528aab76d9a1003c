package org.nutgraf.internal.actor;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * An averaged structured perceptron with a margin: each sample is labelled as the tagger would,
 * with a bonus for wrong labels, and the weights move from the labels found towards the right ones.
 */
final class Learner {
  private static final int N = Tags.COUNT;
  private static final int RARE = Integer.getInteger("rare", 2);
  private static final int ALL = (1 << N) - 1;

  private final float[] weights;
  private final float[] sums;
  private final float[] transitions = new float[N * N];
  private final float[] transitionSums = new float[N * N];
  private final boolean[] frequent;
  private final float margin;
  private long step = 1;

  Learner(int bits, float margin, List<Sample> samples) {
    this.weights = new float[N << bits];
    this.sums = new float[N << bits];
    this.margin = margin;
    int[] counts = new int[1 << bits];
    for (Sample sample : samples) {
      for (int[] token : sample.features()) {
        for (int slot : token) {
          counts[slot]++;
        }
      }
    }
    this.frequent = new boolean[1 << bits];
    for (int i = 0; i < counts.length; i++) {
      frequent[i] = counts[i] >= RARE;
    }
  }

  void learn(List<Sample> samples, int rounds) {
    List<Sample> order = new ArrayList<>(samples);
    Random random = new Random(7);
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(order, random);
      int wrong = 0;
      for (Sample sample : order) {
        wrong += learn(sample) ? 1 : 0;
        step++;
      }
      System.out.printf("round %d: %d of %d runs wrong%n", round + 1, wrong, order.size());
    }
  }

  private boolean learn(Sample sample) {
    int length = sample.length();
    float[][] scores = new float[length][N];
    int[] any = new int[length];
    for (int i = 0; i < length; i++) {
      any[i] = ALL;
      float[] row = scores[i];
      for (int slot : sample.features()[i]) {
        if (frequent[slot]) {
          int at = slot * N;
          for (int tag = 0; tag < N; tag++) {
            row[tag] += weights[at + tag];
          }
        }
      }
    }
    int[] right = Viterbi.decode(scores, length, transitions, sample.allowed());
    for (int i = 0; i < length; i++) {
      if (sample.allowed()[i] != ALL) {
        for (int tag = 0; tag < N; tag++) {
          scores[i][tag] += tag == right[i] ? 0 : margin;
        }
      }
    }
    int[] found = Viterbi.decode(scores, length, transitions, any);
    boolean wrong = false;
    for (int i = 0; i < length; i++) {
      if (found[i] != right[i]) {
        wrong = true;
        for (int slot : sample.features()[i]) {
          if (frequent[slot]) {
            move(weights, sums, slot * N + right[i], 1);
            move(weights, sums, slot * N + found[i], -1);
          }
        }
      }
      int before = i == 0 ? 0 : right[i - 1];
      int foundBefore = i == 0 ? 0 : found[i - 1];
      if (before != foundBefore || found[i] != right[i]) {
        move(transitions, transitionSums, before * N + right[i], 1);
        move(transitions, transitionSums, foundBefore * N + found[i], -1);
      }
    }
    return wrong;
  }

  private void move(float[] values, float[] totals, int at, float by) {
    values[at] += by;
    totals[at] += by * step;
  }

  /** {@return the averaged weight of a label for a slot} */
  float weight(int at) {
    return weights[at] - sums[at] / step;
  }

  float transition(int at) {
    return transitions[at] - transitionSums[at] / step;
  }
}
