package org.nutgraf.internal.structure;

import java.util.List;
import java.util.Locale;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.model.ParagraphRole;

/** Tells what a paragraph of the body is: a turn, a quotation, a row of a table or plain text. */
final class ParagraphRoles {
  private static final int SHORTEST_QUOTE = 8;
  private static final int LONGEST_PULLED = 40;

  /** So many paragraphs in quotation marks are looked for in the others. */
  private static final int MOST_PULLED = 20;

  private final FoldedText text;
  private final List<PageBlock> blocks;
  private final BlockClass[] classes;
  private final RunIns runIns;
  private final TableRows rows;
  private int pulled;

  ParagraphRoles(FoldedText text, List<PageBlock> blocks, BlockClass[] classes, RunIns runIns) {
    this.text = text;
    this.blocks = blocks;
    this.classes = classes;
    this.runIns = runIns;
    this.rows = new TableRows(text, blocks);
  }

  /** The role of a paragraph. */
  ParagraphRole of(int i) {
    PageBlock block = blocks.get(i);
    if (runIns.isTurn(block)) {
      return ParagraphRole.TURN;
    }
    if (rows.isRow(i) || rows.hasCells(i)) {
      return ParagraphRole.TABLE_ROW;
    }
    if (isQuoted(block)) {
      return isPulled(i) ? ParagraphRole.PULL_QUOTE : ParagraphRole.BLOCK_QUOTE;
    }
    return ParagraphRole.TEXT;
  }

  // rule 1.9
  private boolean isQuoted(PageBlock block) {
    return (block.wordCount() >= SHORTEST_QUOTE && PulledQuote.isWhole(text, block))
        || PulledQuote.isAttributed(text, block);
  }

  /** Without its marks and its full stop, it stands in another paragraph. */
  private boolean isPulled(int block) {
    if (blocks.get(block).wordCount() > LONGEST_PULLED || ++pulled > MOST_PULLED) {
      return false;
    }
    String inner = PulledQuote.words(plain(block));
    for (int i = 0; i < classes.length; i++) {
      if (i != block
          && classes[i] == BlockClass.BODY
          && blocks.get(i).wordCount() >= blocks.get(block).wordCount()
          && plain(i).contains(inner)) {
        return true;
      }
    }
    return false;
  }

  private String plain(int i) {
    return text.plain(blocks.get(i).span().start(), blocks.get(i).span().end())
        .toLowerCase(Locale.ROOT);
  }
}
