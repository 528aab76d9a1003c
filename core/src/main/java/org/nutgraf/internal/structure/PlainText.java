package org.nutgraf.internal.structure;

import java.util.List;

/**
 * A text that is no page: short, and hardly a phrase of furniture in it. The weights were learned
 * from pages, where a short sentence among others is mostly none of the article; here there is
 * nothing else it could be (rule 1.14).
 */
final class PlainText {
  private static final int MOST_BLOCKS = 40;

  /** One block in so many may be told by a phrase: a credit, a newsletter line. */
  private static final int PHRASES = 8;

  private static final int LONGEST_HEADLINE = 20;
  private static final int LONGEST_CROSSHEAD = 8;

  private PlainText() {}

  static boolean is(List<PageBlock> blocks) {
    long told = blocks.stream().filter(block -> !block.found().isNone()).count();
    return blocks.size() <= MOST_BLOCKS && told <= blocks.size() / PHRASES;
  }

  /** The first block if it looks like a headline and a sentence follows, else -1. */
  static int headline(List<PageBlock> blocks) {
    PageBlock first = blocks.get(0);
    boolean line =
        !first.endsSentence() && !first.isBulleted() && first.wordCount() <= LONGEST_HEADLINE;
    return line && blocks.size() > 1 && blocks.get(1).endsSentence() ? 0 : -1;
  }

  /**
   * What was taken for furniture below the headline is text if it is sentences or items, down to a
   * line that is a phrase of furniture: what follows {@code Read more} belongs to it.
   */
  static void keep(List<PageBlock> blocks, BlockClass[] classes, int headline) {
    int end = headline + 1;
    while (end < classes.length && blocks.get(end).found().whole().isEmpty()) {
      end++;
    }
    for (int i = end - 1; i > headline; i--) {
      PageBlock block = blocks.get(i);
      if (classes[i] == BlockClass.FURNITURE && block.found().isNone()) {
        if (block.endsSentence() || block.isBulleted()) {
          classes[i] = BlockClass.BODY;
        } else if (isCrosshead(block, classes, i, headline)) {
          classes[i] = BlockClass.CROSSHEAD;
        }
      }
    }
  }

  /** A line between two texts. */
  private static boolean isCrosshead(PageBlock block, BlockClass[] classes, int i, int headline) {
    return i > headline + 1
        && i + 1 < classes.length
        && classes[i + 1] == BlockClass.BODY
        && block.wordCount() <= LONGEST_CROSSHEAD;
  }
}
