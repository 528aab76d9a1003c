package org.nutgraf.internal.structure;

import java.util.List;

/** Learns the weights of the classes: those under which the classes given are the likeliest. */
final class ChainTrainer {
  private static final int CLASSES = BlockModel.CLASSES;
  private static final int FIRST_TRANSITION = Features.count() * CLASSES;

  private final Ascent ascent;

  private ChainTrainer(double penalty) {
    this.ascent = new Ascent(FIRST_TRANSITION + (CLASSES + 1) * CLASSES, penalty);
  }

  /** {@return the weights of all features by class, then the transitions by class before} */
  static double[] train(List<TrainingPage> pages, double penalty, int rounds) {
    ChainTrainer trainer = new ChainTrainer(penalty);
    for (int round = 0; round < rounds; round++) {
      double[] gradient = new double[trainer.ascent.weights.length];
      pages.forEach(page -> trainer.add(page, gradient));
      trainer.ascent.step(gradient);
    }
    return trainer.ascent.weights;
  }

  private void add(TrainingPage page, double[] gradient) {
    double[][] scores = new double[page.gold.length][CLASSES];
    for (int i = 0; i < scores.length; i++) {
      for (int feature : page.features(i)) {
        for (int c = 0; c < CLASSES; c++) {
          scores[i][c] += ascent.weights[feature * CLASSES + c];
        }
      }
    }
    float[][] transitions = transitions(ascent.weights);
    double[][] expected = new Chain(transitions).probabilities(scores);
    for (int i = 0; i < scores.length; i++) {
      for (int c = 0; c < CLASSES; c++) {
        double given = page.gold[i].ordinal() == c ? 1 : 0;
        double slope = page.weights[i] * (given - expected[i][c]);
        for (int feature : page.features(i)) {
          gradient[feature * CLASSES + c] += slope;
        }
      }
    }
    addTransitions(page, scores, new Pairs(transitions, scores), gradient);
  }

  private static void addTransitions(
      TrainingPage page, double[][] scores, Pairs pairs, double[] gradient) {
    for (int i = 0; i < scores.length; i++) {
      double[][] expected = pairs.at(i);
      int before = i == 0 ? CLASSES : page.gold[i - 1].ordinal();
      for (int a = 0; a <= CLASSES; a++) {
        for (int b = 0; b < CLASSES; b++) {
          double given = a == before && page.gold[i].ordinal() == b ? 1 : 0;
          int index = FIRST_TRANSITION + a * CLASSES + b;
          gradient[index] += page.weights[i] * (given - expected[a][b]);
        }
      }
    }
  }

  static float[][] transitions(double[] weights) {
    float[][] transitions = new float[CLASSES + 1][CLASSES];
    for (int a = 0; a <= CLASSES; a++) {
      for (int b = 0; b < CLASSES; b++) {
        transitions[a][b] = (float) weights[FIRST_TRANSITION + a * CLASSES + b];
      }
    }
    return transitions;
  }
}
