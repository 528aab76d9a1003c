package org.nutgraf.internal.structure;

import java.util.Arrays;
import java.util.List;

/** Learns which block of a page is its headline, or that none is: one choice a page. */
final class HeadlineTrainer {
  private final List<TrainingPage> pages;
  private final Ascent ascent;

  private HeadlineTrainer(List<TrainingPage> pages, double penalty) {
    this.pages = pages;
    this.ascent = new Ascent(Features.count() + 1, penalty);
  }

  /** {@return a weight for each feature, and as the last what no headline counts} */
  static double[] train(List<TrainingPage> pages, double penalty, int rounds) {
    HeadlineTrainer trainer = new HeadlineTrainer(pages, penalty);
    pages.forEach(page -> page.readFrom(-1));
    for (int round = 0; round < rounds; round++) {
      double[] gradient = new double[trainer.ascent.weights.length];
      trainer.pages.forEach(page -> trainer.add(page, gradient));
      trainer.ascent.step(gradient);
    }
    return trainer.ascent.weights;
  }

  private void add(TrainingPage page, double[] gradient) {
    int blocks = page.gold.length;
    double[] score = new double[blocks + 1];
    int none = Features.count();
    score[blocks] = ascent.weights[none];
    for (int i = 0; i < blocks; i++) {
      for (int feature : page.features(i)) {
        score[i] += ascent.weights[feature];
      }
    }
    double max = Arrays.stream(score).max().orElse(0);
    double all = 0;
    double right = 0;
    for (int i = 0; i <= blocks; i++) {
      score[i] = StrictMath.exp(score[i] - max);
      all += score[i];
      right += i < blocks && page.titles[i] ? score[i] : 0;
    }
    for (int i = 0; i < blocks; i++) {
      double wanted = page.titles[i] ? score[i] / right : 0;
      for (int feature : page.features(i)) {
        gradient[feature] += page.weight * (wanted - score[i] / all);
      }
    }
    gradient[none] += page.weight * ((right > 0 ? 0 : 1) - score[blocks] / all);
  }
}
