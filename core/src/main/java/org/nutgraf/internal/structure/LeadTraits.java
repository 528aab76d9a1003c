package org.nutgraf.internal.structure;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the traits that tell the standfirst from the lead: both are the first texts after the
 * headline, but the lead says again what the standfirst sums up, and lines with authors and times
 * stand between them.
 */
final class LeadTraits {
  private static final int MOST_TEXTS = 5;
  private static final int SHORTEST_LINE = 6;

  private final List<PageBlock> blocks;
  private final ContentWords contentWords;
  private final TraitTable table;
  private final boolean english;
  private final List<Integer> texts = new ArrayList<>();

  private LeadTraits(
      List<PageBlock> blocks, ContentWords contentWords, TraitTable table, boolean english) {
    this.blocks = blocks;
    this.contentWords = contentWords;
    this.table = table;
    this.english = english;
  }

  /**
   * Reads them.
   *
   * @param headline index of the block, or -1 for none
   * @param english whether the page is English
   */
  static void read(
      List<PageBlock> blocks,
      ContentWords contentWords,
      int headline,
      boolean english,
      TraitTable table) {
    for (int i = 0; i < blocks.size(); i++) {
      table.set(i, Trait.RESTATED, 0);
      table.set(i, Trait.NEIGHBOURS, 0);
      table.set(i, Trait.RELATIVE_LENGTH, 0);
      table.set(i, Trait.RESTATED_MORE, 0);
      table.set(i, Trait.ABOVE_BYLINE, 0);
    }
    LeadTraits traits = new LeadTraits(blocks, contentWords, table, english);
    for (int i = headline + 1; i < blocks.size() && traits.texts.size() < MOST_TEXTS; i++) {
      if (blocks.get(i).isText()) {
        traits.texts.add(i);
      }
    }
    traits.setLine(headline);
    for (int k = 0; k < Math.min(3, traits.texts.size()); k++) {
      traits.set(k, headline);
    }
  }

  /** A standfirst without a full stop is a line above the first text. */
  private void setLine(int headline) {
    int limit = texts.isEmpty() ? blocks.size() : texts.get(0);
    int i = headline + 1;
    while (i < limit && !isLine(blocks.get(i))) {
      i++;
    }
    if (headline >= 0 && i < limit) {
      int place = (i == headline + 1 ? 4 : 0) + (between(headline, i) == 2 ? 2 : 0);
      table.set(i, Trait.ABOVE_BYLINE, 9 + place + (english ? 1 : 0));
    }
  }

  private static boolean isLine(PageBlock block) {
    return block.wordCount() >= SHORTEST_LINE && block.found().isNone();
  }

  private void set(int k, int headline) {
    int i = texts.get(k);
    int before = between(k == 0 ? headline : texts.get(k - 1), i);
    int after = k + 1 < texts.size() ? between(i, texts.get(k + 1)) : 3;
    boolean below = between(headline, i) == 2;
    table.set(
        i,
        Trait.ABOVE_BYLINE,
        1 + (english ? 4 : 0) + (below ? 2 : 0) + (blocks.get(i).hasSeveralSentences() ? 1 : 0));
    table.set(i, Trait.NEIGHBOURS, 1 + (k == 0 ? 0 : 12) + before * 4 + after);
    if (k + 1 < texts.size()) {
      int share = share(k);
      int order = k == 0 ? 0 : 5;
      table.set(i, Trait.RESTATED, 1 + order + TraitTable.step(share, 5, 15, 25, 40));
      if (k + 2 < texts.size()) {
        table.set(
            i,
            Trait.RESTATED_MORE,
            1 + TraitTable.step(share - share(k + 1) + 100, 85, 95, 105, 115, 130));
      }
      table.set(i, Trait.RELATIVE_LENGTH, 1 + order + relativeLength(k));
    }
  }

  /** The share of the words of a text that the next has as well, in percent. */
  private int share(int k) {
    int text = texts.get(k);
    int next = texts.get(k + 1);
    int fewer = Math.min(contentWords.of(text).length, contentWords.of(next).length);
    return contentWords.shared(text, next) * 100 / Math.max(4, fewer);
  }

  private int relativeLength(int k) {
    int sum = 0;
    int count = 0;
    for (int n = k + 1; n < texts.size(); n++) {
      sum += blocks.get(texts.get(n)).wordCount();
      count++;
    }
    return TraitTable.step(
        blocks.get(texts.get(k)).wordCount() * 100 * count / Math.max(1, sum), 40, 70, 100, 150);
  }

  /** What stands between two blocks: nothing, furniture, an author or a time. */
  private int between(int from, int to) {
    int found = 0;
    for (int i = from + 1; i < to; i++) {
      found = Math.max(found, TitleTraits.isMeta(blocks, table, i) ? 2 : 1);
    }
    return found;
  }
}
