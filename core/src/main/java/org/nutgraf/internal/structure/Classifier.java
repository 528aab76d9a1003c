package org.nutgraf.internal.structure;

import java.util.Arrays;
import java.util.List;
import org.nutgraf.internal.scan.FoldedText;

/** Decides by simple rules what each block of a page is. */
final class Classifier {
  private static final int LONGEST_HEADLINE = 25;
  private static final int LONGEST_STANDFIRST = 46;
  private static final int LONGEST_FURNITURE = 25;
  private static final int SHORTEST_PARAGRAPH = 12;
  private static final int LONGEST_CROSSHEAD = 14;

  private final FoldedText text;
  private final List<PageBlock> blocks;
  private final BlockClass[] classes;

  private Classifier(FoldedText text, List<PageBlock> blocks) {
    this.text = text;
    this.blocks = blocks;
    this.classes = new BlockClass[blocks.size()];
    Arrays.fill(classes, BlockClass.BODY);
  }

  static BlockClass[] classify(FoldedText text, List<PageBlock> blocks) {
    Classifier it = new Classifier(text, blocks);
    it.findFurniture();
    it.findTeasers();
    int headline = it.findHeadline();
    if (headline >= 0) {
      it.findStandfirst(headline);
    }
    it.findCrossheads(headline);
    return it.classes;
  }

  private void findFurniture() {
    for (int i = 0; i < classes.length; i++) {
      PageBlock block = blocks.get(i);
      boolean marked = !block.found().whole().isEmpty() || isStarted(block);
      if (marked && block.wordCount() <= LONGEST_FURNITURE && classes.length > 1) {
        classes[i] = block.startsWith(Furniture.CREDIT) ? BlockClass.CAPTION : BlockClass.FURNITURE;
      }
    }
  }

  private static boolean isStarted(PageBlock block) {
    boolean prose = block.endsSentence() && block.wordCount() >= SHORTEST_PARAGRAPH;
    return !prose && !block.found().start().isEmpty() && !block.startsWith(Furniture.NOTE);
  }

  private void findTeasers() {
    boolean teasers = false;
    for (int i = 0; i < classes.length; i++) {
      PageBlock block = blocks.get(i);
      if (block.isWhole(Furniture.RELATED)) {
        teasers = true;
      } else if (teasers && classes[i] == BlockClass.BODY) {
        boolean cut = Ends.isCut(text, block.span().start(), block.span().end());
        teasers = cut || !(block.endsSentence() && block.wordCount() >= SHORTEST_PARAGRAPH);
        classes[i] = teasers ? BlockClass.FURNITURE : BlockClass.BODY;
      }
    }
  }

  private int findHeadline() {
    for (int i = 0; i < classes.length; i++) {
      PageBlock block = blocks.get(i);
      if (classes[i] == BlockClass.BODY && block.hasWord()) {
        if (!isHeadline(i)) {
          return -1;
        }
        int headline = isKicker(i) ? i + 1 : i;
        classes[i] = BlockClass.FURNITURE;
        classes[headline] = BlockClass.HEADLINE;
        return headline;
      }
    }
    return -1;
  }

  private boolean isHeadline(int i) {
    PageBlock block = blocks.get(i);
    return i < classes.length
        && !block.endsSentence()
        && block.wordCount() <= LONGEST_HEADLINE
        && !Bullets.isBullet(text, block.span().start(), block.span().end());
  }

  private boolean isKicker(int i) {
    return i + 1 < classes.length
        && blocks.get(i).wordCount() <= 4
        && classes[i + 1] == BlockClass.BODY
        && isHeadline(i + 1)
        && blocks.get(i + 1).wordCount() > 4;
  }

  private void findStandfirst(int headline) {
    int next = nextBody(headline + 1);
    if (next < 0) {
      return;
    }
    for (int i = headline + 1; i < next; i++) {
      if (classes[i] == BlockClass.BODY) {
        classes[i] = BlockClass.FURNITURE;
      }
    }
    int after = nextBody(next + 1);
    PageBlock block = blocks.get(next);
    if (after == next + 1
        && block.complete()
        && block.wordCount() <= LONGEST_STANDFIRST
        && isOneSentence(block)
        && blocks.get(after).wordCount() > block.wordCount()) {
      classes[next] = BlockClass.STANDFIRST;
    }
  }

  private static boolean isOneSentence(PageBlock block) {
    return block.head().stream().filter(t -> t.is(".") || t.is("?") || t.is("!")).count() <= 1;
  }

  private int nextBody(int from) {
    for (int i = from; i < classes.length; i++) {
      if (classes[i] == BlockClass.BODY && blocks.get(i).endsSentence()) {
        return i;
      }
    }
    return -1;
  }

  private void findCrossheads(int headline) {
    for (int i = Math.max(headline + 2, 1); i + 1 < classes.length; i++) {
      PageBlock block = blocks.get(i);
      boolean heading =
          classes[i] == BlockClass.BODY
              && classes[i + 1] == BlockClass.BODY
              && !block.endsSentence()
              && block.wordCount() <= LONGEST_CROSSHEAD
              && blocks.get(i + 1).endsSentence()
              && !Bullets.isBullet(text, block.span().start(), block.span().end());
      if (heading) {
        classes[i] = BlockClass.CROSSHEAD;
      }
    }
  }
}
