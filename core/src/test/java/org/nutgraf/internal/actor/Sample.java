package org.nutgraf.internal.actor;

/**
 * A run of tokens to learn from.
 *
 * @param features slots of the features of each token
 * @param allowed bits of the labels that are right for each token
 */
record Sample(int[][] features, int[] allowed) {
  int length() {
    return allowed.length;
  }
}
