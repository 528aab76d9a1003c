package org.nutgraf.internal.structure;

import java.util.List;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;

/**
 * Rows of results and standings, and the lines that head them: {@code Leeds 2 Derby 1} under {@code
 * Second division}. On a web page they are mostly furniture; in an agency's text, which has none,
 * they are what it reports (rule 1.15).
 */
final class ResultRows {
  /** A single row is chance. */
  private static final int FEWEST = 2;

  /** A text of results has a row for so many blocks. */
  private static final int BLOCKS = 6;

  /** One block in so many may be told by a phrase of furniture. */
  private static final int PHRASES = 12;

  /** A line with a date and no more words is a dateline or a timestamp. */
  private static final int DATED = 14;

  /** A row has a number for so many words. */
  private static final int WORDS = 6;

  private static final int LONGEST_ROW = 40;
  private static final int LONGEST_HEADING = 20;

  /** So many headings stand above a row: the competition, the group, what the columns are. */
  private static final int HEADINGS = 3;

  private final List<PageBlock> blocks;
  private final BlockClass[] classes;
  private final boolean[] rows;

  private ResultRows(List<PageBlock> blocks, BlockClass[] classes) {
    this.blocks = blocks;
    this.classes = classes;
    this.rows = new boolean[classes.length];
  }

  /** Takes the rows of a plain text below its headline for text. */
  static void keep(List<PageBlock> blocks, BlockClass[] classes, int headline) {
    if (ShortPage.countPhrases(blocks) <= Math.max(1, blocks.size() / PHRASES)) {
      new ResultRows(blocks, classes).keepBelow(headline);
    }
  }

  private void keepBelow(int headline) {
    int count = 0;
    for (int i = headline + 1; i < rows.length; i++) {
      rows[i] = isRow(blocks.get(i));
      count += rows[i] ? 1 : 0;
    }
    if (count < Math.max(FEWEST, rows.length / BLOCKS)) {
      return;
    }
    dropDate(headline + 1);
    for (int i = headline + 1; i < rows.length; i++) {
      if (rows[i] || (i > 0 && rows[i - 1] && isLine(i))) {
        take(i);
      }
      for (int above = i - 1; rows[i] && above > headline && i - above <= HEADINGS; above--) {
        if (!isLine(above)) {
          break;
        }
        take(above);
      }
    }
  }

  /** The agency sets place and date on a line of its own below the headline. */
  private void dropDate(int i) {
    boolean text = i < rows.length && classes[i] == BlockClass.BODY;
    if (text && !blocks.get(i).endsSentence() && isDated(blocks.get(i).head())) {
      classes[i] = BlockClass.FURNITURE;
    }
  }

  private void take(int i) {
    if (classes[i] == BlockClass.FURNITURE) {
      classes[i] = BlockClass.BODY;
    }
  }

  /** A short line that no phrase tells to be furniture and that is no date. */
  private boolean isLine(int i) {
    PageBlock block = blocks.get(i);
    return !rows[i]
        && classes[i] == BlockClass.FURNITURE
        && block.found().isNone()
        && block.wordCount() <= LONGEST_HEADING
        && block.hasWord()
        && !TimeLine.hasTime(block.head());
  }

  /** Names and numbers, but no date. */
  private static boolean isRow(PageBlock block) {
    if (!block.found().isNone() || block.wordCount() > LONGEST_ROW || isDated(block.head())) {
      return false;
    }
    int numbers = 0;
    int words = 0;
    boolean name = false;
    for (Token token : block.head()) {
      boolean word = token.word().kind() == TokenKind.WORD;
      numbers += token.word().kind() == TokenKind.NUMBER ? 1 : 0;
      words += word ? 1 : 0;
      name |= word && token.word().isCapitalized();
    }
    return name && numbers > 0 && numbers * WORDS >= words && !block.endsSentence();
  }

  /** {@code LONDON 1996-08-30}, {@code March 3, 2021}; times such as 1:58.31 are results. */
  private static boolean isDated(List<Token> words) {
    return words.size() <= DATED && TimeLine.hasDate(words);
  }
}
