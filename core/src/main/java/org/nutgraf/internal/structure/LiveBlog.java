package org.nutgraf.internal.structure;

import java.util.List;
import org.nutgraf.internal.scan.Token;

/** Finds the lines that open the entries of a live blog: bare times of day above text. */
final class LiveBlog {
  private static final int FEWEST_ENTRIES = 3;
  private static final int MOST_TOKENS = 5;

  private final List<PageBlock> blocks;
  private final boolean isLiveBlog;

  LiveBlog(List<PageBlock> blocks) {
    this.blocks = blocks;
    int entries = 0;
    for (int i = 0; i < blocks.size(); i++) {
      entries += hasShape(i) ? 1 : 0;
    }
    this.isLiveBlog = entries >= FEWEST_ENTRIES;
  }

  /** Whether a line opens an entry. */
  boolean opensEntry(int i) {
    return isLiveBlog && hasShape(i);
  }

  // rule 1.11
  private boolean hasShape(int i) {
    List<Token> words = blocks.get(i).head();
    return i + 1 < blocks.size()
        && blocks.get(i + 1).isText()
        && blocks.get(i).complete()
        && words.size() <= MOST_TOKENS
        && TimeLine.startsWithTimeOfDay(words);
  }
}
