package org.nutgraf.internal.structure;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.FoldedText;

/**
 * Tells which paragraphs of a page run in after a label (rule 1.4): a label that houses use, or one
 * of several on the page that look like labels and are no turns of an interview (rule 1.8). Where
 * most of what stands before a colon does not look like a label, none is one.
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
    int colons = 0;
    int possible = 0;
    for (int i = 0; i < classes.length; i++) {
      RunInLabel label = classes[i] == BlockClass.BODY ? colonLabel(blocks.get(i)) : null;
      if (label != null) {
        colons++;
        possible += labels.isKnown(label) || labels.isPossible(blocks.get(i), label) ? 1 : 0;
      }
    }
    this.usesLabels = possible >= FEWEST && 2 * possible >= colons;
  }

  /** The words before a colon at the head of a paragraph that takes no turn, or null. */
  private @Nullable RunInLabel colonLabel(PageBlock block) {
    RunInLabel label = turns.isTurn(block) ? null : RunInLabel.at(text, block.span());
    return label != null && label.colon() ? label : null;
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
}
