package org.nutgraf.internal.structure;

import java.util.List;
import org.nutgraf.internal.scan.FoldedText;

/** Reads the traits that a block has by the words it shares with others. */
final class WordTraits {
  private static final int FEWEST_REPEATED = 3;
  private static final int MOST_TEXTS = 4;
  private static final int MOST_OF_HEADLINE = 6;
  private static final int SAME_AS_HEADLINE = 6;

  /** A word in more paragraphs says no more of what the article is about. */
  private static final int MOST_COUNTED = 4;

  private final FoldedText text;
  private final List<PageBlock> blocks;
  private final TraitTable table;
  private final boolean english;
  private final ContentWords contentWords;
  private final Repeats repeats;

  /**
   * For each block, how often long paragraphs have its content words: what the article is about
   * stands in its headline and in many of its paragraphs.
   */
  private final int[] topicWords;

  WordTraits(FoldedText text, List<PageBlock> blocks, LanguageGuess languages, TraitTable table) {
    this.english = isEnglish(text, blocks, languages);
    this.text = text;
    this.blocks = blocks;
    this.table = table;
    this.topicWords = new int[blocks.size()];
    this.contentWords = new ContentWords(blocks, languages);
    this.repeats = new Repeats(text, blocks);
  }

  private static boolean isEnglish(
      FoldedText text, List<PageBlock> blocks, LanguageGuess languages) {
    LanguageGuess.Count count = languages.count();
    for (int i = 0; i < blocks.size() && !count.isEnough(); i++) {
      if (blocks.get(i).isText()) {
        count.add(text, blocks.get(i).head());
      }
    }
    return count.language().filter("en"::equals).isPresent();
  }

  /** Reads what does not depend on the headline. */
  void read() {
    repeats.forEach(blocks, FEWEST_REPEATED, this::setRepeat);
    int[] frequency = frequencyInParagraphs();
    for (int i = 0; i < blocks.size(); i++) {
      setTopic(i, frequency);
    }
    TitleTraits.read(text, blocks, topicWords, table);
  }

  private void setRepeat(int first, int block) {
    table.set(block, Trait.REPEAT, 1);
    table.set(first, Trait.REPEAT, 2);
  }

  private int[] frequencyInParagraphs() {
    int[] frequency = new int[contentWords.size()];
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).isLongParagraph()) {
        for (int word : contentWords.of(i)) {
          frequency[word]++;
        }
      }
    }
    return frequency;
  }

  private void setTopic(int i, int[] frequency) {
    int[] words = contentWords.of(i);
    int own = blocks.get(i).isLongParagraph() ? 1 : 0;
    int shared = 0;
    for (int word : words) {
      int others = frequency[word] - own;
      shared += others > 0 ? 1 : 0;
      topicWords[i] += Math.min(others, MOST_COUNTED);
    }
    if (words.length > 0) {
      int share = Math.min(3, shared * 4 / words.length);
      table.set(i, Trait.TOPIC, shared == 0 ? 1 : 2 + share);
      table.set(i, Trait.SHARED_WORDS, shared);
    }
  }

  /**
   * Reads what depends on where the headline is.
   *
   * @param headline index of the block, or -1 for none
   */
  void readFrom(int headline) {
    boolean compared = headline >= 0 && contentWords.of(headline).length > 0;
    LeadTraits.read(blocks, contentWords, headline, english, table);
    int texts = 0;
    for (int i = 0; i < blocks.size(); i++) {
      table.set(i, Trait.FROM_HEADLINE, headline < 0 ? 0 : distance(i - headline));
      boolean text = headline >= 0 && i > headline && blocks.get(i).isText() && texts < MOST_TEXTS;
      texts += text ? 1 : 0;
      table.set(i, Trait.TEXT_ORDER, text ? texts : 0);
      table.set(i, Trait.LIKE_HEADLINE, compared && i != headline ? likeness(i, headline) : 0);
    }
  }

  private static int distance(int blocksAfter) {
    if (blocksAfter <= 0) {
      return Math.max(1, 4 + blocksAfter);
    }
    return 4 + TraitTable.step(blocksAfter, 1, 2, 3, 4, 6, 9, 15);
  }

  private int likeness(int i, int headline) {
    int shared = contentWords.shared(i, headline);
    int tenths = shared * 10 / contentWords.of(headline).length;
    if (tenths >= MOST_OF_HEADLINE && repeats.isSame(i, headline)) {
      return SAME_AS_HEADLINE;
    }
    return shared == 0 ? 0 : 1 + TraitTable.step(tenths, 1, 2, 4, MOST_OF_HEADLINE);
  }
}
