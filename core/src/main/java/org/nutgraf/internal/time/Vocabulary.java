package org.nutgraf.internal.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.internal.scan.PhraseTable;
import org.nutgraf.internal.scan.Token;

/** The words of time of one language, from {@code <language>/time-words.txt}. Immutable. */
final class Vocabulary {
  private static final List<String> LANGUAGES = List.of("en", "de", "fr");
  private static final ConcurrentHashMap<String, Vocabulary> LOADED = new ConcurrentHashMap<>();

  private final PhraseTable<List<Sense>> phrases;
  private final boolean english;

  private Vocabulary(PhraseTable<List<Sense>> phrases, boolean english) {
    this.english = english;
    this.phrases = phrases;
  }

  /** The vocabulary for a BCP 47 tag: that of its language, or the English one. */
  static Vocabulary of(String tag) {
    String language = Locale.forLanguageTag(tag).getLanguage();
    return LOADED.computeIfAbsent(
        LANGUAGES.contains(language) ? language : LANGUAGES.get(0), Vocabulary::load);
  }

  private static Vocabulary load(String language) {
    Map<String, List<Sense>> senses = new LinkedHashMap<>();
    for (List<String> row : Lexicons.rows(language + "/time-words")) {
      Sense sense = new Sense(Category.valueOf(row.get(1)), row.get(2));
      senses.computeIfAbsent(row.get(0), phrase -> new ArrayList<>()).add(sense);
    }
    Set<String> abbreviations = Lexicons.words("abbreviations");
    PhraseTable.Builder<List<Sense>> phrases = PhraseTable.builder();
    senses.forEach(
        (phrase, meanings) -> {
          phrases.add(phrase, List.copyOf(meanings));
          if (abbreviations.contains(phrase)) {
            // An abbreviation keeps its dot as a token: "Sept." beside "Sept".
            phrases.add(phrase + ".", List.copyOf(meanings));
          }
        });
    return new Vocabulary(phrases.build(), language.equals("en"));
  }

  /** Whether {@code 3/5} is the fifth of March, where nothing else tells. */
  boolean isMonthFirst() {
    return english;
  }

  /** Whether the endings and irregular forms of English verbs tell tense. */
  boolean hasEnglishVerbs() {
    return english;
  }

  /** The longest phrase at a token that ends before the limit, or null. */
  PhraseTable.@Nullable Match<List<Sense>> longest(List<Token> tokens, int from, int limit) {
    return phrases.longest(tokens, from, limit);
  }
}
