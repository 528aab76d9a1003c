package org.nutgraf.internal.structure;

import java.util.Arrays;

/** The probabilities of the classes of two blocks that follow each other. */
final class Pairs {
  private static final int CLASSES = BlockModel.CLASSES;

  private final double[][] factors = new double[CLASSES + 1][CLASSES];
  private final double[][] scores;
  private final double[][] before;
  private final double[][] after;

  /**
   * Sums forwards and backwards.
   *
   * @param transitions the weights of a class after a class
   * @param scores the exponentials of the scores, as {@link Chain} leaves them
   */
  Pairs(float[][] transitions, double[][] scores) {
    this.scores = scores;
    for (int a = 0; a <= CLASSES; a++) {
      for (int b = 0; b < CLASSES; b++) {
        factors[a][b] = StrictMath.exp(transitions[a][b]);
      }
    }
    before = new double[scores.length][CLASSES];
    after = new double[scores.length][CLASSES];
    for (int i = 0; i < scores.length; i++) {
      for (int b = 0; b < CLASSES; b++) {
        double in = i == 0 ? factors[CLASSES][b] : 0;
        for (int a = 0; a < CLASSES && i > 0; a++) {
          in += before[i - 1][a] * factors[a][b];
        }
        before[i][b] = in * scores[i][b];
      }
      normalize(before[i]);
    }
    for (int i = scores.length - 1; i >= 0; i--) {
      for (int a = 0; a < CLASSES; a++) {
        after[i][a] = i == scores.length - 1 ? 1 : 0;
        for (int b = 0; b < CLASSES && i < scores.length - 1; b++) {
          after[i][a] += factors[a][b] * scores[i + 1][b] * after[i + 1][b];
        }
      }
      normalize(after[i]);
    }
  }

  /** By class of the block before (the last row: none) and class of block {@code i}. */
  double[][] at(int i) {
    double[][] pairs = new double[CLASSES + 1][CLASSES];
    double sum = 0;
    for (int b = 0; b < CLASSES; b++) {
      if (i == 0) {
        pairs[CLASSES][b] = before[0][b] * after[0][b];
        sum += pairs[CLASSES][b];
      }
      for (int a = 0; a < CLASSES && i > 0; a++) {
        pairs[a][b] = before[i - 1][a] * factors[a][b] * scores[i][b] * after[i][b];
        sum += pairs[a][b];
      }
    }
    for (double[] row : pairs) {
      for (int b = 0; b < CLASSES; b++) {
        row[b] /= sum;
      }
    }
    return pairs;
  }

  private static void normalize(double[] values) {
    double sum = Arrays.stream(values).sum();
    for (int c = 0; c < CLASSES; c++) {
      values[c] /= sum;
    }
  }
}
