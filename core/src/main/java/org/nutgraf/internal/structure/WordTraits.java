package org.nutgraf.internal.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.scan.Word;

/** Reads the traits that a block has by the words it shares with others. */
final class WordTraits {
  /** So many characters of two blocks are compared. */
  private static final int KEY = 120;

  private static final int FEWEST_REPEATED = 3;
  private static final int SHORTEST_WORD = 4;

  /** Scripts from here on write words without blanks between them: pairs of letters count. */
  private static final char FIRST_UNSPACED = '\u1100';

  private static final int MOST_TEXTS = 4;

  private final FoldedText text;
  private final List<PageBlock> blocks;
  private final TraitTable table;
  private final boolean english;
  private final List<Set<String>> contentWords = new ArrayList<>();

  /** For each block, the number of its content words that long paragraphs have. */
  private final int[] sharedWords;

  WordTraits(FoldedText text, List<PageBlock> blocks, LanguageGuess languages, TraitTable table) {
    this.english = isEnglish(text, blocks, languages);
    this.text = text;
    this.blocks = blocks;
    this.table = table;
    this.sharedWords = new int[blocks.size()];
    for (PageBlock block : blocks) {
      contentWords.add(contentWords(block, languages));
    }
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

  private static Set<String> contentWords(PageBlock block, LanguageGuess languages) {
    Set<String> words = new HashSet<>();
    for (Token token : block.head()) {
      if (token.word().kind() == TokenKind.WORD) {
        addContentWord(token.word(), languages, words);
      }
    }
    return words;
  }

  private static void addContentWord(Word word, LanguageGuess languages, Set<String> words) {
    String key = word.key();
    if (key.charAt(0) >= FIRST_UNSPACED) {
      for (int k = 0; k + 2 <= key.length(); k++) {
        words.add(key.substring(k, k + 2));
      }
    } else if (key.length() >= SHORTEST_WORD && !languages.isFunctionWord(word)) {
      words.add(key);
    }
  }

  /** Reads what does not depend on the headline. */
  void read() {
    setRepeats();
    Map<String, Integer> frequency = frequencyInParagraphs();
    for (int i = 0; i < blocks.size(); i++) {
      setTopic(i, frequency);
    }
    TitleTraits.read(text, blocks, sharedWords, table);
  }

  private void setRepeats() {
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).wordCount() >= FEWEST_REPEATED) {
        Integer first = seen.putIfAbsent(key(i), i);
        if (first != null) {
          table.set(i, Trait.REPEAT, 1);
          table.set(first, Trait.REPEAT, 2);
        }
      }
    }
  }

  private String key(int block) {
    int start = blocks.get(block).span().start();
    int end = Math.min(blocks.get(block).span().end(), start + KEY);
    return text.plain(start, end).toLowerCase(Locale.ROOT);
  }

  private Map<String, Integer> frequencyInParagraphs() {
    Map<String, Integer> frequency = new HashMap<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).isLongParagraph()) {
        contentWords.get(i).forEach(word -> frequency.merge(word, 1, Integer::sum));
      }
    }
    return frequency;
  }

  private void setTopic(int i, Map<String, Integer> frequency) {
    Set<String> words = contentWords.get(i);
    int own = blocks.get(i).isLongParagraph() ? 1 : 0;
    int shared = 0;
    for (String word : words) {
      shared += frequency.getOrDefault(word, 0) > own ? 1 : 0;
    }
    sharedWords[i] = shared;
    if (!words.isEmpty()) {
      int share = Math.min(3, shared * 4 / words.size());
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
    Set<String> words = headline < 0 ? Set.of() : contentWords.get(headline);
    String key = headline < 0 ? "" : key(headline);
    LeadTraits.read(blocks, contentWords, headline, english, table);
    int texts = 0;
    for (int i = 0; i < blocks.size(); i++) {
      table.set(i, Trait.FROM_HEADLINE, headline < 0 ? 0 : distance(i - headline));
      boolean text = headline >= 0 && i > headline && blocks.get(i).isText() && texts < MOST_TEXTS;
      texts += text ? 1 : 0;
      table.set(i, Trait.TEXT_ORDER, text ? texts : 0);
      boolean compared = i != headline && !words.isEmpty();
      table.set(i, Trait.LIKE_HEADLINE, compared ? likeness(i, words, key) : 0);
    }
  }

  private static int distance(int blocksAfter) {
    if (blocksAfter <= 0) {
      return Math.max(1, 4 + blocksAfter);
    }
    return 4 + TraitTable.step(blocksAfter, 1, 2, 3, 4, 6, 9, 15);
  }

  private int likeness(int i, Set<String> words, String key) {
    long shared = contentWords.get(i).stream().filter(words::contains).count();
    long share = shared * 10 / words.size();
    if (share >= 6) {
      return key(i).equals(key) ? 3 : 2;
    }
    return share >= 2 ? 1 : 0;
  }
}
