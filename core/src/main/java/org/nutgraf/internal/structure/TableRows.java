package org.nutgraf.internal.structure;

import java.util.Arrays;
import java.util.List;
import org.nutgraf.internal.scan.FoldedText;

/**
 * Tells which blocks are rows of a table (rule 1.10): cells parted by tabs or wide gaps, or by bars
 * as many as in the block before or after.
 */
final class TableRows {
  private static final int FEWEST_GAPS = 2;
  private static final int WIDE = 3;

  /** So many rows of two cells make a table: two words with a bar between them are a menu. */
  private static final int FEWEST_PAIRS = 3;

  private static final int FEWEST_ROWS = 2;

  private final FoldedText text;
  private final List<PageBlock> blocks;
  private final boolean[] rows;

  TableRows(FoldedText text, List<PageBlock> blocks) {
    this.text = text;
    this.blocks = blocks;
    this.rows = new boolean[blocks.size()];
    int start = 0;
    while (start < rows.length) {
      int bars = bars(start);
      int end = start + 1;
      while (end < rows.length && bars > 0 && bars(end) == bars) {
        end++;
      }
      if (end - start >= (bars == 1 ? FEWEST_PAIRS : FEWEST_ROWS)) {
        Arrays.fill(rows, start, end, true);
      }
      start = end;
    }
  }

  /** The bars of a block that may be a row; 0 for one that ends a sentence or is furniture. */
  private int bars(int i) {
    PageBlock block = blocks.get(i);
    if (block.endsSentence() || !block.found().isNone()) {
      return 0;
    }
    int bars = 0;
    for (int k = block.span().start(); k < block.span().end(); k++) {
      bars += text.charAt(k) == '|' ? 1 : 0;
    }
    return bars;
  }

  /** Whether the block is a row beside others like it. */
  boolean isRow(int i) {
    return rows[i];
  }

  /** Whether the block has the marks of cells, whatever stands around it. */
  boolean hasCells(int i) {
    PageBlock block = blocks.get(i);
    int tabs = 0;
    int gaps = 0;
    int blanks = 0;
    for (int k = block.span().start(); k < block.span().end(); k++) {
      char c = text.charAt(k);
      tabs += c == '\t' ? 1 : 0;
      blanks = c == ' ' ? blanks + 1 : 0;
      gaps += blanks == WIDE ? 1 : 0;
    }
    boolean parted = tabs > 0 || gaps >= FEWEST_GAPS || bars(i) >= FEWEST_GAPS;
    return parted && !block.endsSentence();
  }
}
