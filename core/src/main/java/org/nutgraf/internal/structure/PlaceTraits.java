package org.nutgraf.internal.structure;

import java.util.List;

/** Reads the traits that a block has by its place among the others. */
final class PlaceTraits {
  private static final int WINDOW = 3;
  private static final int LONGEST_OF_RUN = 25;
  private static final int MOST_TITLES = 4;

  private final List<PageBlock> blocks;
  private final TraitTable table;
  private final int count;
  private final int[] before;
  private final int[] after;

  private PlaceTraits(List<PageBlock> blocks, TraitTable table) {
    this.blocks = blocks;
    this.table = table;
    this.count = blocks.size();
    this.before = new int[count];
    this.after = new int[count];
  }

  static void read(List<PageBlock> blocks, TraitTable table) {
    PlaceTraits traits = new PlaceTraits(blocks, table);
    traits.measureDistances();
    for (int i = 0; i < traits.count; i++) {
      traits.setPlace(i);
    }
    traits.setHeadings();
    traits.setRuns();
    traits.setPage();
    traits.setTitles();
    traits.setGaps();
  }

  /** The distance to the nearest long paragraph on each side; the number of blocks for none. */
  private void measureDistances() {
    int distance = count;
    for (int i = 0; i < count; i++) {
      before[i] = distance;
      distance = blocks.get(i).isLongParagraph() ? 1 : Math.min(count, distance + 1);
    }
    distance = count;
    for (int i = count - 1; i >= 0; i--) {
      after[i] = distance;
      distance = blocks.get(i).isLongParagraph() ? 1 : Math.min(count, distance + 1);
    }
  }

  private void setPlace(int i) {
    table.set(i, Trait.POSITION, TraitTable.step(i, 1, 2, 3, 4, 6, 9, 15));
    table.set(i, Trait.REMAINING, TraitTable.step(count - 1 - i, 1, 3, 6, 11));
    table.set(i, Trait.REGION, region(i));
    int dense = 0;
    for (int k = Math.max(0, i - WINDOW); k <= Math.min(count - 1, i + WINDOW); k++) {
      dense += k != i && blocks.get(k).isLongParagraph() ? 1 : 0;
    }
    table.set(i, Trait.DENSITY, dense);
  }

  /** 0 to 4 before, 5 to 11 between, 12 to 16 after, 17 to 19 a long paragraph itself. */
  private int region(int i) {
    boolean any = before[i] < count;
    boolean more = after[i] < count;
    if (blocks.get(i).isLongParagraph()) {
      return 17 + (any ? 1 : 0) + (more ? 1 : 0);
    }
    if (any && more) {
      return 5 + TraitTable.step(before[i] + after[i], 3, 4, 5, 7, 11, 20);
    }
    if (more) {
      return TraitTable.step(after[i], 2, 3, 5, 9);
    }
    return any ? 12 + TraitTable.step(before[i], 2, 3, 5, 9) : 0;
  }

  private void setHeadings() {
    int distance = 0;
    for (int i = 0; i < count; i++) {
      if (distance > 0) {
        table.set(i, Trait.UNDER_HEADING, 1 + TraitTable.step(distance, 2, 3, 5, 9));
        distance++;
      }
      if (blocks.get(i).isLongParagraph()) {
        distance = 0;
      }
      if (blocks.get(i).isWhole(Furniture.RELATED)) {
        distance = 1;
      }
    }
  }

  private void setRuns() {
    int start = 0;
    for (int i = 0; i <= count; i++) {
      if (i == count
          || blocks.get(i).endsSentence()
          || blocks.get(i).wordCount() > LONGEST_OF_RUN) {
        for (int k = start; k < i; k++) {
          table.set(k, Trait.RUN, 1 + TraitTable.step(i - start, 2, 4, 9));
        }
        start = i + 1;
      }
    }
  }

  private void setPage() {
    long paragraphs = blocks.stream().filter(PageBlock::isLongParagraph).count();
    long noise = blocks.stream().filter(block -> block.found().isWhole()).count();
    int size = TraitTable.step((int) paragraphs, 1, 3, 9);
    int share = noise == 0 ? 0 : 1 + TraitTable.step((int) (noise * 100 / count), 5, 15);
    for (int i = 0; i < count; i++) {
      table.set(i, Trait.PAGE_SIZE, size);
      table.set(i, Trait.PAGE_NOISE, share);
    }
  }

  private void setTitles() {
    int titles = 0;
    for (int i = 0; i < count && titles < MOST_TITLES; i++) {
      if (blocks.get(i).isLongParagraph()) {
        return;
      }
      if (blocks.get(i).mayBeTitle() && table.get(i, Trait.NUMBERS) < 3) {
        titles++;
        table.set(i, Trait.TITLE_ORDER, titles);
      }
    }
  }

  private void setGaps() {
    int[] gapBefore = new int[count];
    int last = -1;
    for (int i = 0; i < count; i++) {
      gapBefore[i] = last < 0 ? 4 : TraitTable.step(i - last - 1, 1, 2, 4);
      last = blocks.get(i).isText() ? i : last;
    }
    int next = -1;
    for (int i = count - 1; i >= 0; i--) {
      if (blocks.get(i).isText()) {
        int gapAfter = next < 0 ? 4 : TraitTable.step(next - i - 1, 1, 2, 4);
        table.set(i, Trait.GAPS, 1 + gapBefore[i] * 5 + gapAfter);
        next = i;
      }
    }
  }
}
