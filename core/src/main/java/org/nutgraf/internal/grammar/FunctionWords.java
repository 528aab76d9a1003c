package org.nutgraf.internal.grammar;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.WordMemo;

/** The function words of a language, from {@code <language>/word-classes.txt}. */
final class FunctionWords {
  private static final ConcurrentHashMap<String, FunctionWords> LANGUAGES =
      new ConcurrentHashMap<>();

  private final Map<String, Integer> classes = new HashMap<>();
  private final WordMemo<Integer> bitsOf =
      new WordMemo<>(word -> classes.getOrDefault(word.key(), 0));

  private FunctionWords(String language) {
    for (List<String> row : Lexicons.rowsOf(language, "word-classes")) {
      int bits = 0;
      for (String name : row.get(1).split(",", -1)) {
        bits |= WordClass.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')).bit();
      }
      classes.put(row.get(0), bits);
    }
  }

  /** The list of a language; empty where there is none. */
  static FunctionWords of(String language) {
    return LANGUAGES.computeIfAbsent(
        Locale.forLanguageTag(language).getLanguage(), FunctionWords::new);
  }

  /** The classes of each token, as bits. */
  int[] classes(List<Token> tokens) {
    int[] bits = new int[tokens.size()];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = bitsOf.of(tokens.get(i).word());
    }
    return bits;
  }
}
