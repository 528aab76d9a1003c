package org.nutgraf.internal.grammar;

import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.nutgraf.internal.lexicon.Lexicons;

/**
 * How a language builds sentences, from {@code <language>/traits.txt}.
 *
 * @param verbSecond whether the subject stands after the verb when something else is fronted
 * @param nounsCapitalized whether all nouns start with a capital letter
 * @param reportsByMood whether the mood of the verb says that a sentence reports, so that reported
 *     clauses go on over sentences and have no words that delimit them
 * @param commaBeforeClause whether a comma separates a verb from the clause that it takes
 */
public record Traits(
    boolean verbSecond,
    boolean nounsCapitalized,
    boolean reportsByMood,
    boolean commaBeforeClause) {
  private static final ConcurrentHashMap<String, Traits> LANGUAGES = new ConcurrentHashMap<>();

  /**
   * {@return the traits of a language; none where nothing is known of it}
   *
   * @param language a BCP 47 tag
   */
  public static Traits of(String language) {
    return LANGUAGES.computeIfAbsent(Locale.forLanguageTag(language).getLanguage(), Traits::read);
  }

  private static Traits read(String language) {
    Set<String> traits =
        Lexicons.rowsOf(language, "traits").stream()
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());
    return new Traits(
        traits.contains("verb-second"),
        traits.contains("nouns-capitalized"),
        traits.contains("reports-by-mood"),
        traits.contains("comma-before-clause"));
  }
}
