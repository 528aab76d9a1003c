package org.nutgraf.internal.structure;

/** The traits of all blocks of a page; a value beyond the last one of its trait counts as that. */
final class TraitTable {
  private static final int TRAITS = Trait.values().length;

  private final byte[] values;
  private final int blocks;

  TraitTable(int blocks) {
    this.blocks = blocks;
    this.values = new byte[blocks * TRAITS];
  }

  int blocks() {
    return blocks;
  }

  int get(int block, Trait trait) {
    return values[block * TRAITS + trait.ordinal()];
  }

  void set(int block, Trait trait, int value) {
    values[block * TRAITS + trait.ordinal()] = (byte) Math.min(value, trait.size() - 1);
  }

  /** How many of the ascending limits a value reaches. */
  static int step(int value, int... limits) {
    int i = 0;
    while (i < limits.length && value >= limits[i]) {
      i++;
    }
    return i;
  }
}
