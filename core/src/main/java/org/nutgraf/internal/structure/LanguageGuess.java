package org.nutgraf.internal.structure;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;

/**
 * Tells the language of a text by its script and its most frequent words. A word counts for each
 * language it is frequent in, the more the fewer these are. Immutable.
 */
final class LanguageGuess {
  /** So many words are enough. */
  private static final int ENOUGH = 400;

  private final Map<String, List<String>> languagesOfWord =
      Lexicons.rows("stop-words").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get(0), row -> Arrays.asList(row.get(1).split(" "))));

  /** Counts the evidence in words; one count serves one text. */
  final class Count {
    private final Map<String, Double> scores = new TreeMap<>();
    private final ScriptCount scripts = new ScriptCount();
    private int words;

    boolean isEnough() {
      return words >= ENOUGH;
    }

    void add(FoldedText text, List<Token> tokens) {
      for (Token token : tokens) {
        if (token.word().kind() == TokenKind.WORD && words < ENOUGH) {
          words++;
          scripts.add(text, token);
          List<String> languages = languagesOfWord.getOrDefault(token.key(), List.of());
          double share = 1.0 / Math.max(1, languages.size());
          languages.forEach(language -> scores.merge(language, share, Double::sum));
        }
      }
    }

    /** The BCP 47 tag, if anything speaks for one; English where as much speaks for it. */
    Optional<String> language() {
      Optional<String> script = scripts.language();
      if (script.isPresent()) {
        return script;
      }
      String best = null;
      double most = 0;
      for (Map.Entry<String, Double> score : scores.entrySet()) {
        boolean more = score.getValue() > most;
        boolean tie = score.getValue() == most && score.getKey().equals("en");
        if ((more || tie) && scripts.fits(score.getKey())) {
          best = score.getKey();
          most = score.getValue();
        }
      }
      return Optional.ofNullable(best).or(scripts::fallback);
    }
  }

  /** The frequent words of all languages. */
  Set<String> functionWords() {
    return languagesOfWord.keySet();
  }

  Count count() {
    return new Count();
  }
}
