package org.nutgraf.internal.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.FoldedText;

/**
 * Tells which paragraphs of a page run in after a label (rule 1.4): a label that houses use, or one
 * of several on the page that look like labels and are no turns of an interview (rule 1.8).
 */
final class RunIns {
  /** A page that has this many labels of no known house uses labels. */
  private static final int FEWEST = 3;

  private final FoldedText text;
  private final Labels labels;
  private final Turns turns;
  private final boolean usesLabels;

  RunIns(FoldedText text, List<PageBlock> blocks, BlockClass[] classes) {
    this.text = text;
    this.labels = new Labels(text);
    this.turns = new Turns(text, blocks);
    List<PageBlock> labelled = new ArrayList<>();
    for (int i = 0; i < classes.length; i++) {
      if (classes[i] == BlockClass.BODY && isCandidate(blocks.get(i))) {
        labelled.add(blocks.get(i));
      }
    }
    this.usesLabels = labelled.size() >= FEWEST;
  }

  private boolean isCandidate(PageBlock block) {
    RunInLabel label = RunInLabel.at(text, block.span());
    return label != null
        && !turns.isTurn(block)
        && (labels.isKnown(label) || labels.isPossible(block, label));
  }

  /** The label that opens a section with this paragraph, or null. */
  @Nullable RunInLabel labelOf(PageBlock block) {
    RunInLabel label = RunInLabel.at(text, block.span());
    if (label == null || turns.isTurn(block)) {
      return null;
    }
    boolean opens = labels.isKnown(label) || (usesLabels && labels.isPossible(block, label));
    return opens ? label : null;
  }

  boolean isTurn(PageBlock block) {
    return turns.isTurn(block);
  }

  /** Whether the paragraph opens with a label or the name of a side that takes a turn. */
  boolean isRunIn(PageBlock block) {
    return turns.isTurn(block) || labelOf(block) != null;
  }
}
