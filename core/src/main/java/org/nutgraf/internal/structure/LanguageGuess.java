package org.nutgraf.internal.structure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.scan.Word;
import org.nutgraf.internal.scan.WordMemo;

/**
 * Tells the language of a text by its script and its most frequent words. A word counts for each
 * language it is frequent in, the more the fewer these are. Immutable.
 */
final class LanguageGuess {
  /** So many words are enough. */
  private static final int ENOUGH = 400;

  /** All languages, in alphabetic order. */
  private final List<String> languages;

  private final Map<String, Evidence> evidence = new HashMap<>();
  private final WordMemo<Evidence> evidenceOf =
      new WordMemo<>(word -> evidence.getOrDefault(word.key(), Evidence.NONE));

  LanguageGuess() {
    Map<String, List<String>> listed = new HashMap<>();
    TreeSet<String> all = new TreeSet<>();
    for (List<String> row : Lexicons.rows("stop-words")) {
      List<String> frequentIn = List.of(row.get(1).split(" "));
      all.addAll(frequentIn);
      listed.put(row.get(0), frequentIn);
    }
    languages = List.copyOf(all);
    listed.forEach(
        (word, frequentIn) ->
            evidence.put(
                word, new Evidence(frequentIn.stream().mapToInt(languages::indexOf).toArray())));
  }

  /** The languages that a word is frequent in, as places in the list of all. */
  private static final class Evidence {
    static final Evidence NONE = new Evidence();

    final int[] languages;

    Evidence(int... languages) {
      this.languages = languages;
    }
  }

  /** Counts the evidence in words; one count serves one text. */
  final class Count {
    private final double[] scores = new double[languages.size()];
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
          int[] frequentIn = evidenceOf.of(token.word()).languages;
          for (int language : frequentIn) {
            scores[language] += 1.0 / frequentIn.length;
          }
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
      for (int i = 0; i < scores.length; i++) {
        String language = languages.get(i);
        boolean tie = scores[i] == most && language.equals("en");
        if (scores[i] > 0 && (scores[i] > most || tie) && scripts.fits(language)) {
          best = language;
          most = scores[i];
        }
      }
      return Optional.ofNullable(best).or(scripts::fallback);
    }
  }

  /** Whether a word is frequent in any language. */
  boolean isFunctionWord(Word word) {
    return evidenceOf.of(word) != Evidence.NONE;
  }

  Count count() {
    return new Count();
  }
}
