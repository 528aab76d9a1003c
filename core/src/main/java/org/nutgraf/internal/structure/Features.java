package org.nutgraf.internal.structure;

/** Numbers the values of all traits in the blocks around a block. */
final class Features {
  private static final Trait[] TRAITS = Trait.values();

  /** The number of each trait's first feature, and of all features. */
  private static final int[] BASES = bases();

  private Features() {}

  private static int[] bases() {
    int[] bases = new int[TRAITS.length + 1];
    for (int i = 0; i < TRAITS.length; i++) {
      bases[i + 1] = bases[i] + TRAITS[i].size() * (2 * TRAITS[i].reach() + 1);
    }
    return bases;
  }

  /** The number of a trait's value in the block {@code offset} blocks further down. */
  static int of(Trait trait, int offset, int value) {
    return BASES[trait.ordinal()] + (offset + trait.reach()) * trait.size() + value;
  }

  static int count() {
    return BASES[TRAITS.length];
  }
}
