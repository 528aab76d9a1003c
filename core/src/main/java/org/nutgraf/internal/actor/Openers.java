package org.nutgraf.internal.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.internal.scan.PhraseTable;

/**
 * Words and phrases of a language that have a capital letter at the head of a sentence and belong
 * to no name: {@code Nach Ansicht von Paul Maier}, {@code Selon Paul Roux}.
 */
final class Openers {
  private static final ConcurrentHashMap<String, Openers> LANGUAGES = new ConcurrentHashMap<>();

  private final PhraseTable<Boolean> table;

  /** Words that open another phrase, and so end a name: {@code Ruth Berger den Plan}. */
  private final Set<String> obliques;

  private Openers(String language) {
    PhraseTable.Builder<Boolean> builder = PhraseTable.builder();
    for (String list : List.of("word-classes", "attribution-phrases")) {
      Lexicons.rowsOf(language, list).forEach(row -> builder.add(row.get(0), true));
    }
    this.table = builder.build();
    this.obliques =
        Lexicons.rowsOf(language, "word-classes").stream()
            .filter(row -> row.get(1).contains("oblique"))
            .map(row -> row.get(0))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The list of a language other than English, whose names a model finds; else null. */
  static @Nullable Openers of(String language) {
    String key = Locale.forLanguageTag(language).getLanguage();
    return key.isEmpty() || key.equals("en") ? null : LANGUAGES.computeIfAbsent(key, Openers::new);
  }

  /**
   * A name without what only opens its sentence or another phrase, or null where nothing is left.
   */
  @Nullable Name trim(Words words, Name name) {
    int first = name.first();
    while (first < name.end()) {
      PhraseTable.Match<Boolean> match = table.longest(words.tokens(), first, name.end());
      if (match == null) {
        break;
      }
      first = match.end();
    }
    int end = first;
    while (end < name.end() && !obliques.contains(words.token(end).key())) {
      end++;
    }
    return first == end ? null : name.within(first, end);
  }
}
