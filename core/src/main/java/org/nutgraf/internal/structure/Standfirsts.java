package org.nutgraf.internal.structure;

import java.util.Arrays;
import java.util.List;
import org.nutgraf.internal.scan.FoldedText;

/** Chooses the standfirst of a page: the likeliest block that nothing tells to be another part. */
final class Standfirsts {
  /** A block this likely may be one: on many pages it looks like any paragraph. */
  private static final double LEAST = 0.1;

  /** What stands above the dateline is no paragraph. */
  private static final double BEFORE_DATELINE = 0.02;

  /** A dateline this far below the headline is that of another text. */
  private static final int FURTHEST_DATELINE = 6;

  /** A block that repeats the headline has no more words than these beside it. */
  private static final int MOST_MORE = 4;

  private final FoldedText text;
  private final List<PageBlock> blocks;
  private final BlockClass[] classes;
  private final int headline;

  Standfirsts(FoldedText text, List<PageBlock> blocks, BlockClass[] classes, int headline) {
    this.text = text;
    this.blocks = blocks;
    this.classes = classes;
    this.headline = headline;
  }

  /**
   * {@return the index of the block, or -1 if the page has none}
   *
   * @param p the probability of each class of each block
   */
  int likeliest(double[][] p) {
    int best = -1;
    double most = 0;
    for (int i = 0; i < p.length; i++) {
      double likely = p[i][BlockClass.STANDFIRST.ordinal()];
      if (likely > most
          && likely >= least(i)
          && likely > p[i][BlockClass.CAPTION.ordinal()]
          && mayBe(i)) {
        most = likely;
        best = i;
      }
    }
    return best;
  }

  private double least(int i) {
    double usual = ShortPage.is(blocks) ? ShortPage.STANDFIRST : LEAST;
    return opensBody(i + 1) ? BEFORE_DATELINE : usual;
  }

  /** The body opens with its dateline: what stands above it is none of it. */
  private boolean opensBody(int i) {
    return i < blocks.size()
        && i - headline < FURTHEST_DATELINE
        && Datelines.at(text, blocks.get(i)).isPresent();
  }

  private boolean mayBe(int i) {
    return i != headline
        && !isCaption(i)
        && Datelines.at(text, blocks.get(i)).isEmpty()
        && !repeatsHeadline(i)
        && !isLead(i);
  }

  private boolean repeatsHeadline(int i) {
    return headline >= 0
        && blocks.get(i).wordCount() <= blocks.get(headline).wordCount() + MOST_MORE
        && plain(i).contains(plain(headline));
  }

  private String plain(int i) {
    return text.plain(blocks.get(i).span().start(), blocks.get(i).span().end());
  }

  private boolean isCaption(int i) {
    boolean credited = i + 1 < blocks.size() && blocks.get(i + 1).startsWith(Furniture.CREDIT);
    return credited || blocks.get(i).found().has(Furniture.CREDIT);
  }

  /**
   * Whether a likely standfirst is a paragraph after all: some of the body stands above it, none
   * below it, or it has two sentences or more and nothing parts it from the headline and the
   * paragraph around it.
   */
  private boolean isLead(int block) {
    List<BlockClass> all = Arrays.asList(classes);
    if (all.subList(0, block).contains(BlockClass.BODY)
        || !all.subList(block + 1, all.size()).contains(BlockClass.BODY)) {
      return true;
    }
    return block > 0
        && block + 1 < classes.length
        && classes[block - 1] == BlockClass.HEADLINE
        && classes[block + 1] == BlockClass.BODY
        && blocks.get(block + 1).isText()
        && blocks.get(block).hasSeveralSentences();
  }
}
