package org.nutgraf.internal.structure;

import java.util.Locale;

/** Writes a model as the text that {@link BlockModelFile} reads; weights of zero are left out. */
record BlockModelWriter(BlockModel model) {
  private static final String HEADER =
      """
      # What speaks for each class of a block of a page: HEADLINE, STANDFIRST, BODY, CROSSHEAD,
      # CAPTION, FURNITURE, and for its being the page's headline.
      # feature: trait, block it is looked at in (0 itself, -1 the one before), value, weights
      # after: class of the block before, weights; none: what a headline has to exceed
      # Source: made by BlockModelTrainer from 226 news pages whose blocks were classed by hand; it
      # tells facts about layout and holds no word of theirs.
      # Licence: Apache-2.0.
      """;

  String text() {
    StringBuilder out = new StringBuilder(HEADER);
    for (Trait trait : Trait.values()) {
      for (int offset = -trait.reach(); offset <= trait.reach(); offset++) {
        for (int value = 0; value < trait.size(); value++) {
          float[] row = model.weights()[Features.of(trait, offset, value)];
          if (!isZero(row)) {
            out.append("feature\t").append(trait).append('\t').append(offset);
            append(out.append('\t').append(value), row);
          }
        }
      }
    }
    for (int before = 0; before <= BlockModel.CLASSES; before++) {
      boolean first = before == BlockModel.CLASSES;
      out.append("after\t").append(first ? "START" : BlockClass.values()[before].name());
      append(out, model.transitions()[before]);
    }
    return out.append("none\t").append(model.noHeadline()).append('\n').toString();
  }

  private static boolean isZero(float[] row) {
    for (float weight : row) {
      if (weight != 0) {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder out, float[] row) {
    for (float weight : row) {
      out.append('\t').append(String.format(Locale.ROOT, "%.2f", weight));
    }
    out.append('\n');
  }
}
