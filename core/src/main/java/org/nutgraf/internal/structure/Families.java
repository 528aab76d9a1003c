package org.nutgraf.internal.structure;

import org.jspecify.annotations.Nullable;

/**
 * The families of furniture whose phrases are found in a block, by place of the phrase. A page of
 * many megabytes has hundreds of thousands of blocks, so each set is a number with a bit a family.
 *
 * @param whole of phrases that are the whole block
 * @param start of phrases that open the block
 * @param any of phrases anywhere in it
 */
record Families(int whole, int start, int any) {
  private static final Furniture[] ALL = Furniture.values();
  private static final Families NONE = new Families(0, 0, 0);

  static Families of(int whole, int start, int any) {
    return (whole | start | any) == 0 ? NONE : new Families(whole, start, any);
  }

  /** The bit of a family; 0 for none. */
  static int bit(@Nullable Furniture family) {
    return family == null ? 0 : 1 << family.ordinal();
  }

  boolean isNone() {
    return (whole | start | any) == 0;
  }

  /** Whether a phrase is the whole block or opens it. */
  boolean isOpened() {
    return (whole | start) != 0;
  }

  boolean isWhole() {
    return whole != 0;
  }

  boolean isStarted() {
    return start != 0;
  }

  boolean isWhole(Furniture family) {
    return (whole & bit(family)) != 0;
  }

  boolean startsWith(Furniture family) {
    return ((whole | start) & bit(family)) != 0;
  }

  boolean has(Furniture family) {
    return ((whole | start | any) & bit(family)) != 0;
  }

  /** The first family of a phrase that is the whole block, else that opens it, else null. */
  @Nullable Furniture opening() {
    return first(whole != 0 ? whole : start);
  }

  /** The first family of a phrase anywhere in it, or null. */
  @Nullable Furniture inside() {
    return first(any);
  }

  private static @Nullable Furniture first(int families) {
    return families == 0 ? null : ALL[Integer.numberOfTrailingZeros(families)];
  }
}
