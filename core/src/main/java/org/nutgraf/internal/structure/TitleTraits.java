package org.nutgraf.internal.structure;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.internal.scan.FoldedText;

/**
 * Reads the traits that tell the headline among the blocks of its shape: how it ranks among them,
 * where it stands to the lines with authors and times, and what repeats it.
 */
final class TitleTraits {
  /** Values of {@link Trait#REPEAT}. */
  static final int HELD_TITLE = 3;

  static final int HOLDS_TITLE = 4;

  /** So many blocks of the shape of a headline are compared with the others. */
  private static final int MOST_TITLES = 12;

  /** A breadcrumb or a teaser adds no more words than these to a headline that it repeats. */
  private static final int MOST_MORE = 6;

  private static final int FEWEST_CONTAINED = 4;

  private final FoldedText text;
  private final List<PageBlock> blocks;
  private final TraitTable table;
  private final List<Integer> titles = new ArrayList<>();

  private TitleTraits(FoldedText text, List<PageBlock> blocks, TraitTable table) {
    this.text = text;
    this.blocks = blocks;
    this.table = table;
  }

  /** Reads them; the shapes and words have been read. */
  static void read(FoldedText text, List<PageBlock> blocks, int[] topicWords, TraitTable table) {
    TitleTraits traits = new TitleTraits(text, blocks, table);
    traits.find();
    traits.rank(topicWords);
    traits.setContained();
    traits.setMeta();
  }

  private void find() {
    for (int i = 0; i < blocks.size() && titles.size() < MOST_TITLES; i++) {
      if (blocks.get(i).isLongParagraph() && !titles.isEmpty()) {
        return;
      }
      if (blocks.get(i).mayBeTitle() && table.get(i, Trait.NUMBERS) < 3) {
        titles.add(i);
      }
    }
  }

  private void rank(int[] topicWords) {
    for (int i : titles) {
      int words = 0;
      int topic = 0;
      for (int k : titles) {
        words += blocks.get(k).wordCount() > blocks.get(i).wordCount() ? 1 : 0;
        topic += topicWords[k] > topicWords[i] ? 1 : 0;
      }
      table.set(i, Trait.LENGTH_RANK, 1 + TraitTable.step(words, 1, 2, 4));
      table.set(i, Trait.TOPIC_RANK, 1 + TraitTable.step(topic, 1, 2, 4));
    }
  }

  private void setContained() {
    List<String> words = new ArrayList<>();
    for (int title : titles) {
      words.add(blocks.get(title).wordCount() < FEWEST_CONTAINED ? "" : plain(title));
    }
    for (int i = 0; i < blocks.size(); i++) {
      String holder = "";
      for (int k = 0; k < words.size(); k++) {
        int title = titles.get(k);
        if (!words.get(k).isEmpty() && mayHold(i, title)) {
          holder = holder.isEmpty() ? plain(i) : holder;
          if (holder.contains(words.get(k))) {
            table.set(title, Trait.REPEAT, HELD_TITLE);
            table.set(i, Trait.REPEAT, HOLDS_TITLE);
          }
        }
      }
    }
  }

  private boolean mayHold(int i, int title) {
    return i != title
        && blocks.get(i).wordCount() <= blocks.get(title).wordCount() + MOST_MORE
        && span(i) > span(title);
  }

  private int span(int i) {
    return blocks.get(i).span().end() - blocks.get(i).span().start();
  }

  private String plain(int i) {
    return text.plain(blocks.get(i).span().start(), blocks.get(i).span().end());
  }

  /** The distance to the first line with an author or time, before and after it. */
  private void setMeta() {
    int first = 0;
    while (first < blocks.size() && !isMeta(blocks, table, first)) {
      first++;
    }
    for (int i = 0; i < blocks.size(); i++) {
      int value = 0;
      if (first < blocks.size()) {
        value =
            i < first
                ? 1 + TraitTable.step(first - i, 2, 3, 5)
                : 5 + TraitTable.step(i - first, 1, 2, 4);
      }
      table.set(i, Trait.META, value);
    }
  }

  /** Whether a block tells the author or the time. */
  static boolean isMeta(List<PageBlock> blocks, TraitTable table, int i) {
    PageBlock block = blocks.get(i);
    return block.startsWith(Furniture.BYLINE)
        || block.startsWith(Furniture.TIMESTAMP)
        || block.found().has(Furniture.READTIME)
        || (table.get(i, Trait.NUMBERS) >= 3 && !block.endsSentence());
  }
}
