package org.nutgraf.internal.structure;

import java.util.List;
import org.nutgraf.internal.scan.FoldedText;

/**
 * A page of few blocks, or a text that is no page at all. The weights were learned from long pages,
 * where a short sentence among others is mostly none of the article; here there is little else it
 * could be (rule 1.14).
 */
final class ShortPage {
  /** A sentence with some of the body above it is no part of the article if it is this likely. */
  static final double FURNITURE = 0.87;

  /** The likeliest standfirst is one if it is this likely; a short text has its lead there. */
  static final double STANDFIRST = 0.3;

  private static final int MOST_BLOCKS = 25;
  private static final int SHORTEST_SENTENCE = 6;

  /** One block of a text in so many may be told by a phrase, and one in any: a byline, a credit. */
  private static final int PHRASES = 8;

  private static final int LONGEST_HEADLINE = 20;
  private static final int LONGEST_CROSSHEAD = 8;

  private ShortPage() {}

  static boolean is(List<PageBlock> blocks) {
    return blocks.size() <= MOST_BLOCKS;
  }

  /** Whether there is hardly a phrase of furniture. */
  static boolean isPlainText(List<PageBlock> blocks) {
    return is(blocks) && countPhrases(blocks) <= Math.max(1, blocks.size() / PHRASES);
  }

  /** How many blocks a phrase tells to be furniture. */
  static long countPhrases(List<PageBlock> blocks) {
    return blocks.stream().filter(ShortPage::isPhrase).count();
  }

  /** A phrase amid a sentence tells nothing: {@code sell it to a private company}. */
  private static boolean isPhrase(PageBlock block) {
    Families found = block.found();
    return found.isOpened() || (!found.isNone() && !block.endsSentence());
  }

  /** The first line that announces other articles, or the end of the page. */
  static int related(List<PageBlock> blocks) {
    int i = 0;
    while (i < blocks.size() && !blocks.get(i).isWhole(Furniture.RELATED)) {
      i++;
    }
    return i;
  }

  /** Whether a block is a sentence that no phrase tells to be furniture. */
  static boolean isSentence(PageBlock block) {
    return block.endsSentence() && block.wordCount() >= SHORTEST_SENTENCE && block.found().isNone();
  }

  /** The first block if it looks like a headline and a sentence follows, else -1. */
  static int headline(List<PageBlock> blocks) {
    PageBlock first = blocks.get(0);
    boolean line =
        !first.endsSentence() && !first.isBulleted() && first.wordCount() <= LONGEST_HEADLINE;
    return line && blocks.size() > 1 && blocks.get(1).endsSentence() ? 0 : -1;
  }

  /**
   * What was taken for furniture below the headline of a plain text is text if it is sentences,
   * items or a signed quotation, down to a line below the lead that is a phrase of furniture: what
   * follows {@code Read more} belongs to it.
   */
  static void keepText(
      FoldedText text, List<PageBlock> blocks, BlockClass[] classes, int headline) {
    boolean begun = false;
    for (int i = headline + 1; i < classes.length; i++) {
      PageBlock block = blocks.get(i);
      if (begun && block.found().isWhole()) {
        return;
      }
      begun |= classes[i] == BlockClass.BODY;
      boolean told =
          block.endsSentence() || block.isBulleted() || PulledQuote.isAttributed(text, block);
      if (classes[i] == BlockClass.FURNITURE && block.found().isNone() && told) {
        classes[i] = BlockClass.BODY;
      }
    }
  }

  /** Rows of a table below the headline belong to the text (rule 1.10). */
  static void keepRows(BlockClass[] classes, TableRows rows, int headline) {
    for (int i = headline + 1; i < classes.length; i++) {
      if (rows.isRow(i)) {
        classes[i] = BlockClass.BODY;
      }
    }
  }

  /** A line between two paragraphs is the heading of the second. */
  static void keepCrossheads(List<PageBlock> blocks, BlockClass[] classes, int headline) {
    for (int i = headline + 1; i + 1 < classes.length; i++) {
      PageBlock block = blocks.get(i);
      boolean line =
          block.found().isNone()
              && !block.endsSentence()
              && !block.isBulleted()
              && block.wordCount() <= LONGEST_CROSSHEAD;
      boolean between =
          i > headline + 1
              && classes[i - 1] == BlockClass.BODY
              && classes[i + 1] == BlockClass.BODY
              && (blocks.get(i + 1).isText() || blocks.get(i + 1).isBulleted());
      if (classes[i] == BlockClass.FURNITURE && line && between) {
        classes[i] = BlockClass.CROSSHEAD;
      }
    }
  }
}
