package org.nutgraf.internal.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Forms of English verbs and nouns: by rule for regular ones, from {@code en/irregular-verbs.txt}
 * for the others.
 */
public final class Inflection {
  private static final Set<String> DOUBLING = Lexicons.words("en/doubling-verbs");

  private Inflection() {}

  /**
   * {@return the forms of a verb; past tense and participle are mostly the same word}
   *
   * @param lemma the base form in lower case, one word: {@code sign}
   */
  public static Map<VerbForm, List<String>> verb(String lemma) {
    Map<VerbForm, List<String>> forms = new HashMap<>();
    List<String> irregular = Irregular.VERBS.get(lemma);
    String regularPast = past(lemma);
    forms.put(VerbForm.BASE, List.of(lemma));
    forms.put(VerbForm.THIRD_PERSON, List.of(lemma.equals("have") ? "has" : plural(lemma)));
    forms.put(VerbForm.GERUND, List.of(gerund(lemma)));
    forms.put(VerbForm.PAST, irregular == null ? List.of(regularPast) : split(irregular.get(1)));
    forms.put(
        VerbForm.PARTICIPLE, irregular == null ? List.of(regularPast) : split(irregular.get(2)));
    return forms;
  }

  /**
   * {@return the regular plural of a noun, which is also the third person of a verb}
   *
   * @param word the base form in lower case
   */
  public static String plural(String word) {
    if (endsInConsonantAndY(word)) {
      return word.substring(0, word.length() - 1) + "ies";
    }
    boolean hissing =
        word.endsWith("s")
            || word.endsWith("x")
            || word.endsWith("z")
            || word.endsWith("ch")
            || word.endsWith("sh");
    return hissing || word.endsWith("o") ? word + "es" : word + "s";
  }

  /** {@return the past tenses that no rule forms: {@code took}} */
  public static Set<String> irregularPasts() {
    return Irregular.VERBS.values().stream()
        .flatMap(row -> split(row.get(1)).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String past(String lemma) {
    if (lemma.endsWith("e")) {
      return lemma + "d";
    }
    return endsInConsonantAndY(lemma)
        ? lemma.substring(0, lemma.length() - 1) + "ied"
        : doubled(lemma) + "ed";
  }

  private static String gerund(String lemma) {
    if (lemma.endsWith("ie")) {
      return lemma.substring(0, lemma.length() - 2) + "ying";
    }
    boolean silent =
        lemma.endsWith("e")
            && !lemma.endsWith("ee")
            && !lemma.endsWith("ye")
            && !lemma.endsWith("oe")
            && lemma.length() > 2;
    return silent ? lemma.substring(0, lemma.length() - 1) + "ing" : doubled(lemma) + "ing";
  }

  /** Repeats the last consonant where spelling does: {@code stop}, {@code admit}, {@code ban}. */
  private static String doubled(String lemma) {
    return DOUBLING.contains(lemma) ? lemma + lemma.charAt(lemma.length() - 1) : lemma;
  }

  private static boolean endsInConsonantAndY(String word) {
    int last = word.length() - 1;
    return last > 0 && word.charAt(last) == 'y' && "aeiou".indexOf(word.charAt(last - 1)) < 0;
  }

  private static List<String> split(String forms) {
    return List.of(forms.split("/"));
  }

  /** Read when the first verb is inflected. */
  private static final class Irregular {
    private static final Map<String, List<String>> VERBS = new HashMap<>();

    static {
      Lexicons.rows("en/irregular-verbs").forEach(row -> VERBS.put(row.get(0), row));
    }
  }
}
