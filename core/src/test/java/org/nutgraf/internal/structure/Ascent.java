package org.nutgraf.internal.structure;

import java.util.Arrays;

/**
 * Climbs a concave function: each weight has a step of its own, which grows while the slope keeps
 * its sign and shrinks when it turns (resilient propagation). Deterministic.
 */
final class Ascent {
  private static final double FIRST_STEP = 0.05;
  private static final double LONGEST_STEP = 1;
  private static final double SHORTEST_STEP = 1e-4;

  final double[] weights;
  private final double[] steps;
  private final double[] last;
  private final double penalty;

  /**
   * Starts at zero.
   *
   * @param size the number of weights
   * @param penalty what large weights cost: half of this times the sum of their squares
   */
  Ascent(int size, double penalty) {
    weights = new double[size];
    last = new double[size];
    steps = new double[size];
    Arrays.fill(steps, FIRST_STEP);
    this.penalty = penalty;
  }

  void step(double[] gradient) {
    for (int k = 0; k < weights.length; k++) {
      double slope = gradient[k] - penalty * weights[k];
      double turn = slope * last[k];
      if (turn > 0) {
        steps[k] = Math.min(LONGEST_STEP, steps[k] * 1.2);
      } else if (turn < 0) {
        steps[k] = Math.max(SHORTEST_STEP, steps[k] * 0.5);
        slope = 0;
      }
      weights[k] += Math.signum(slope) * steps[k];
      last[k] = slope;
    }
  }
}
