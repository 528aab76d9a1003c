package org.nutgraf.internal.structure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.scan.Word;

/**
 * The content words at the head of each block of a page, as numbers: a word has the same one all
 * over the page.
 */
final class ContentWords {
  private static final int SHORTEST_WORD = 4;

  /** Scripts from here on write words without blanks between them: pairs of letters count. */
  private static final char FIRST_UNSPACED = '\u1100';

  private static final int[] NONE = {};

  private final LanguageGuess languages;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[][] words;
  private int[] found = new int[64];
  private int count;

  ContentWords(List<PageBlock> blocks, LanguageGuess languages) {
    this.languages = languages;
    this.words = new int[blocks.size()][];
    for (int i = 0; i < words.length; i++) {
      words[i] = read(blocks.get(i));
    }
  }

  /** {@return the words of a block in ascending order, each once} */
  int[] of(int block) {
    return words[block];
  }

  /** How many words the page has; their numbers are below. */
  int size() {
    return numbers.size();
  }

  /** {@return how many words two blocks share} */
  int shared(int block, int other) {
    int[] a = words[block];
    int[] b = words[other];
    int shared = 0;
    for (int i = 0, k = 0; i < a.length && k < b.length; ) {
      if (a[i] == b[k]) {
        shared++;
        i++;
        k++;
      } else if (a[i] < b[k]) {
        i++;
      } else {
        k++;
      }
    }
    return shared;
  }

  private int[] read(PageBlock block) {
    count = 0;
    for (Token token : block.head()) {
      if (token.word().kind() == TokenKind.WORD) {
        add(token.word());
      }
    }
    if (count == 0) {
      return NONE;
    }
    Arrays.sort(found, 0, count);
    int distinct = 1;
    for (int i = 1; i < count; i++) {
      if (found[i] != found[i - 1]) {
        found[distinct++] = found[i];
      }
    }
    return Arrays.copyOf(found, distinct);
  }

  private void add(Word word) {
    String key = word.key();
    if (key.charAt(0) >= FIRST_UNSPACED) {
      for (int k = 0; k + 2 <= key.length(); k++) {
        add(key.substring(k, k + 2));
      }
    } else if (key.length() >= SHORTEST_WORD && !languages.isFunctionWord(word)) {
      add(key);
    }
  }

  private void add(String word) {
    if (count == found.length) {
      found = Arrays.copyOf(found, 2 * count);
    }
    Integer number = numbers.putIfAbsent(word, numbers.size());
    found[count++] = number == null ? numbers.size() - 1 : number;
  }
}
