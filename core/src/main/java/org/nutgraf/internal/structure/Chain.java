package org.nutgraf.internal.structure;

import java.util.Arrays;

/** Sums over all ways to class the blocks of a page, forwards and backwards. */
final class Chain {
  private static final int CLASSES = BlockModel.CLASSES;

  /** Factors of a class after a class; the last row is for the first block. */
  private final double[][] factors = new double[CLASSES + 1][CLASSES];

  Chain(float[][] transitions) {
    for (int a = 0; a <= CLASSES; a++) {
      for (int b = 0; b < CLASSES; b++) {
        factors[a][b] = StrictMath.exp(transitions[a][b]);
      }
    }
  }

  /**
   * {@return the probability of each class of each block}
   *
   * @param scores the weights that speak for each class of each block; overwritten
   */
  double[][] probabilities(double[][] scores) {
    for (double[] score : scores) {
      exponentiate(score);
    }
    double[][] probabilities = forwards(scores);
    double[] after = new double[CLASSES];
    Arrays.fill(after, 1);
    for (int i = scores.length - 1; i >= 0; i--) {
      for (int a = 0; a < CLASSES; a++) {
        probabilities[i][a] *= after[a];
      }
      normalize(probabilities[i]);
      after = backwards(scores[i], after);
    }
    return probabilities;
  }

  private static void exponentiate(double[] score) {
    double max = Arrays.stream(score).max().orElse(0);
    for (int c = 0; c < CLASSES; c++) {
      score[c] = StrictMath.exp(score[c] - max);
    }
  }

  private double[][] forwards(double[][] scores) {
    double[][] sums = new double[scores.length][CLASSES];
    for (int i = 0; i < scores.length; i++) {
      for (int b = 0; b < CLASSES; b++) {
        double in = i == 0 ? factors[CLASSES][b] : 0;
        for (int a = 0; a < CLASSES && i > 0; a++) {
          in += sums[i - 1][a] * factors[a][b];
        }
        sums[i][b] = in * scores[i][b];
      }
      normalize(sums[i]);
    }
    return sums;
  }

  private double[] backwards(double[] score, double[] after) {
    double[] before = new double[CLASSES];
    for (int a = 0; a < CLASSES; a++) {
      for (int b = 0; b < CLASSES; b++) {
        before[a] += factors[a][b] * score[b] * after[b];
      }
    }
    normalize(before);
    return before;
  }

  private static void normalize(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    for (int c = 0; c < CLASSES; c++) {
      values[c] /= sum;
    }
  }
}
