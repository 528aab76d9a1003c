package org.nutgraf.internal.structure;

import java.util.List;
import java.util.Locale;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.model.ParagraphRole;

/** Tells what a paragraph of the body is: a turn, a quotation, a row of a table or plain text. */
final class ParagraphRoles {
  private static final String OPENING = "\"“„«»「『”";
  private static final String CLOSING = "\"”“»«」』";
  private static final int SHORTEST_QUOTE = 8;
  private static final int LONGEST_PULLED = 40;
  private static final int FEWEST_GAPS = 2;

  /** So many paragraphs in quotation marks are looked for in the others. */
  private static final int MOST_PULLED = 20;

  private final FoldedText text;
  private final List<PageBlock> blocks;
  private final BlockClass[] classes;
  private final RunIns runIns;
  private int pulled;

  ParagraphRoles(FoldedText text, List<PageBlock> blocks, BlockClass[] classes, RunIns runIns) {
    this.text = text;
    this.blocks = blocks;
    this.classes = classes;
    this.runIns = runIns;
  }

  /** The role of a paragraph. */
  ParagraphRole of(int i) {
    PageBlock block = blocks.get(i);
    if (runIns.isTurn(block)) {
      return ParagraphRole.TURN;
    }
    if (isRow(block)) {
      return ParagraphRole.TABLE_ROW;
    }
    if (isQuoted(block)) {
      return isPulled(i) ? ParagraphRole.PULL_QUOTE : ParagraphRole.BLOCK_QUOTE;
    }
    return ParagraphRole.TEXT;
  }

  // rule 1.10
  private boolean isRow(PageBlock block) {
    int tabs = 0;
    int bars = 0;
    int gaps = 0;
    int blanks = 0;
    for (int i = block.span().start(); i < block.span().end(); i++) {
      char c = text.charAt(i);
      tabs += c == '\t' ? 1 : 0;
      bars += c == '|' ? 1 : 0;
      blanks = c == ' ' ? blanks + 1 : 0;
      gaps += blanks == 3 ? 1 : 0;
    }
    boolean parted = tabs > 0 || bars >= FEWEST_GAPS || gaps >= FEWEST_GAPS;
    return parted && !block.endsSentence();
  }

  // rule 1.9
  private boolean isQuoted(PageBlock block) {
    int start = block.span().start();
    int end = block.span().end();
    if (block.wordCount() < SHORTEST_QUOTE
        || OPENING.indexOf(text.charAt(start)) < 0
        || CLOSING.indexOf(text.charAt(end - 1)) < 0) {
      return false;
    }
    for (int i = start + 1; i < end - 1; i++) {
      if (OPENING.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Without its marks and its full stop, it stands in another paragraph. */
  private boolean isPulled(int block) {
    if (blocks.get(block).wordCount() > LONGEST_PULLED || ++pulled > MOST_PULLED) {
      return false;
    }
    String words = plain(block);
    String inner = words.substring(1, words.length() - 2);
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
