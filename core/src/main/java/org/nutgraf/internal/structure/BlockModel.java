package org.nutgraf.internal.structure;

/**
 * Linear weights. Each value of each trait of a block and its neighbours speaks for or against each
 * class, and for or against the block being the headline; so does the class of the block before.
 * The file is the work of {@code BlockModelTrainer}.
 */
final class BlockModel {
  static final int CLASSES = BlockClass.values().length;

  /** The column of the headline. */
  static final int TITLE = CLASSES;

  static final int COLUMNS = CLASSES + 1;

  private static final Trait[] TRAITS = Trait.values();

  private final float[][] weights;
  private final float[][] transitions;
  private final float noHeadline;

  /**
   * Takes the weights as they are.
   *
   * @param weights a row for each feature: the weights of the classes in their order, then that of
   *     the headline
   * @param transitions a row for each class of the block before, and one for the first block
   * @param noHeadline what a block's weights have to exceed for it to be the headline
   */
  BlockModel(float[][] weights, float[][] transitions, float noHeadline) {
    this.weights = weights;
    this.transitions = transitions;
    this.noHeadline = noHeadline;
  }

  float[][] weights() {
    return weights;
  }

  float[][] transitions() {
    return transitions;
  }

  float noHeadline() {
    return noHeadline;
  }

  /** What a consumer does with the features of a block. */
  interface FeatureConsumer {
    void accept(int feature);
  }

  static void forEachFeature(TraitTable table, int block, FeatureConsumer consumer) {
    for (Trait trait : TRAITS) {
      for (int offset = -trait.reach(); offset <= trait.reach(); offset++) {
        int k = block + offset;
        if (k >= 0 && k < table.blocks()) {
          consumer.accept(Features.of(trait, offset, table.get(k, trait)));
        }
      }
    }
  }

  /**
   * The block that is likeliest the headline, or -1 if none is likely enough. If it holds the words
   * of another and more, it is a breadcrumb or a teaser, and the other is the headline.
   */
  int headline(TraitTable table) {
    int best = likeliest(table, noHeadline, false);
    boolean holdsAnother = best >= 0 && table.get(best, Trait.REPEAT) == TitleTraits.HOLDS_TITLE;
    int held = holdsAnother ? likeliest(table, Float.NEGATIVE_INFINITY, true) : -1;
    return held >= 0 ? held : best;
  }

  private int likeliest(TraitTable table, float none, boolean onlyHeld) {
    int best = -1;
    float most = none;
    for (int i = 0; i < table.blocks(); i++) {
      if (!onlyHeld || table.get(i, Trait.REPEAT) == TitleTraits.HELD_TITLE) {
        float[] sum = new float[1];
        forEachFeature(table, i, feature -> sum[0] += weights[feature][TITLE]);
        if (sum[0] > most) {
          most = sum[0];
          best = i;
        }
      }
    }
    return best;
  }

  /** The probability of each class of each block, all ways to class the others considered. */
  double[][] probabilities(TraitTable table) {
    double[][] scores = new double[table.blocks()][CLASSES];
    for (int i = 0; i < scores.length; i++) {
      double[] score = scores[i];
      forEachFeature(
          table,
          i,
          feature -> {
            for (int c = 0; c < CLASSES; c++) {
              score[c] += weights[feature][c];
            }
          });
    }
    return new Chain(transitions).probabilities(scores);
  }
}
