package org.nutgraf.internal.sentence;

import java.util.List;
import java.util.Set;
import org.nutgraf.internal.lexicon.Lexicons;

/** The words that open a sentence when they stand capitalised after an abbreviation. */
record SentenceStarters(Set<String> words) {
  private static final List<String> LANGUAGES = List.of("de", "en", "fr");

  /** The list of a language; English for a language without one. */
  static SentenceStarters of(String language) {
    String known = LANGUAGES.stream().filter(language::startsWith).findFirst().orElse("en");
    return new SentenceStarters(Lexicons.words(known + "/sentence-starters"));
  }

  boolean contains(String key) {
    return words.contains(key);
  }
}
