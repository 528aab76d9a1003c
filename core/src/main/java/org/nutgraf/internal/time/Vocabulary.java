package org.nutgraf.internal.time;

import java.util.ArrayList;
import java.util.HashMap;
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
  private static final String ENGLISH = "en";
  private static final List<String> LANGUAGES = List.of(ENGLISH, "de", "fr");
  private static final ConcurrentHashMap<String, Vocabulary> LOADED = new ConcurrentHashMap<>();

  private final PhraseTable<List<Sense>> phrases;
  private final Openers openers;
  private final Map<String, Unit> units;
  private final boolean english;

  private Vocabulary(String language, Map<String, List<Sense>> senses) {
    this.phrases = table(senses);
    this.openers = new Openers(senses);
    this.units = units(senses);
    this.english = language.equals(ENGLISH);
  }

  /** The vocabulary for a BCP 47 tag: that of its language, or the English one. */
  static Vocabulary of(String tag) {
    String language = Locale.forLanguageTag(tag).getLanguage();
    return LOADED.computeIfAbsent(
        LANGUAGES.contains(language) ? language : ENGLISH, Vocabulary::load);
  }

  private static Vocabulary load(String language) {
    Map<String, List<Sense>> senses = new LinkedHashMap<>();
    for (List<String> row : Lexicons.rows(language + "/time-words")) {
      Sense sense = new Sense(Category.valueOf(row.get(1)), row.get(2));
      senses.computeIfAbsent(row.get(0), phrase -> new ArrayList<>()).add(sense);
    }
    return new Vocabulary(language, senses);
  }

  private static PhraseTable<List<Sense>> table(Map<String, List<Sense>> senses) {
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
    return phrases.build();
  }

  private static Map<String, Unit> units(Map<String, List<Sense>> senses) {
    Map<String, Unit> units = new HashMap<>();
    senses.forEach(
        (phrase, meanings) -> {
          for (Sense sense : meanings) {
            if (sense.category() == Category.UNIT || sense.category() == Category.UNITS) {
              units.put(phrase, Unit.of(sense.value()));
            }
          }
        });
    return units;
  }

  /** Whether an expression may start at a token; if not, none does. */
  boolean mayStart(List<Token> tokens, int at, int limit) {
    return openers.mayStart(tokens, at, limit);
  }

  /** The unit that one word names, or null. */
  @Nullable Unit unit(String word) {
    return units.get(word);
  }

  /** Whether it is that of English: the month comes first in {@code 3/5}, verbs end in "ed". */
  boolean isEnglish() {
    return english;
  }

  /** The phrases that start at a token and end before the limit. */
  Phrases phrases(List<Token> tokens, int from, int limit) {
    PhraseTable.Match<List<Sense>> match = phrases.longest(tokens, from, limit);
    if (match == null) {
      return Phrases.NONE;
    }
    List<PhraseTable.Match<List<Sense>>> matches = new ArrayList<>(2);
    while (match != null) {
      matches.add(match);
      int shorter = match.end() - 1;
      match = shorter > from ? phrases.longest(tokens, from, shorter) : null;
    }
    return Phrases.of(matches);
  }
}
