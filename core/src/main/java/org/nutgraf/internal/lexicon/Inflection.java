package org.nutgraf.internal.lexicon;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    forms.put(VerbForm.THIRD_PERSON, List.of(thirdPerson(lemma)));
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

  /**
   * {@return the words that a form may be a form of if they are verbs, in alphabetic order; most
   * are none}
   *
   * @param form a word in lower case
   */
  public static List<String> possibleVerbs(String form) {
    List<String> verbs = new ArrayList<>(Irregular.LEMMAS.getOrDefault(form, List.of()));
    verbs.add(form);
    if (form.endsWith("s")) {
      addStems(form, "s", verbs);
      addStems(form, "es", verbs);
    } else if (form.endsWith("ed")) {
      addStems(form, "d", verbs);
      addStems(form, "ed", verbs);
    } else if (form.endsWith("ing")) {
      addStems(form, "ing", verbs);
      verbs.add(form.substring(0, form.length() - 3) + "e");
    }
    if (verbs.size() > 1) {
      verbs.sort(null);
    }
    return verbs;
  }

  private static void addStems(String form, String ending, List<String> out) {
    int end = form.length() - ending.length();
    if (end < 2 || !form.endsWith(ending)) {
      return;
    }
    out.add(form.substring(0, end));
    char last = form.charAt(end - 1);
    if (last == 'i') {
      out.add(form.substring(0, end - 1) + "y");
    } else if (last == 'y') {
      out.add(form.substring(0, end - 1) + "ie");
    } else if (last == form.charAt(end - 2)) {
      out.add(form.substring(0, end - 1));
    }
  }

  /**
   * {@return which forms of a verb a word is; none if it is no form of it}
   *
   * @param lemma the base form in lower case
   * @param word a word in lower case
   */
  public static EnumSet<VerbForm> formsOf(String lemma, String word) {
    EnumSet<VerbForm> forms = EnumSet.noneOf(VerbForm.class);
    if (word.equals(lemma)) {
      forms.add(VerbForm.BASE);
    }
    if (word.endsWith("s") && word.equals(thirdPerson(lemma))) {
      forms.add(VerbForm.THIRD_PERSON);
    }
    if (word.endsWith("ing") && (word.equals(gerund(lemma)) || isBritish(lemma, word, "ling"))) {
      forms.add(VerbForm.GERUND);
    }
    List<String> irregular = Irregular.VERBS.get(lemma);
    boolean past = word.endsWith("ed") && isBritish(lemma, word, "led");
    if (irregular == null) {
      past |= word.endsWith("d") && word.equals(past(lemma));
    }
    if (past || (irregular != null && split(irregular.get(1)).contains(word))) {
      forms.add(VerbForm.PAST);
    }
    if (past || (irregular != null && split(irregular.get(2)).contains(word))) {
      forms.add(VerbForm.PARTICIPLE);
    }
    return forms;
  }

  /** British spelling doubles the l: {@code cancelled}, {@code signalling}. */
  private static boolean isBritish(String lemma, String word, String ending) {
    return (lemma.endsWith("el") || lemma.endsWith("al"))
        && word.length() == lemma.length() + ending.length()
        && word.startsWith(lemma)
        && word.endsWith(ending);
  }

  private static String thirdPerson(String lemma) {
    return lemma.equals("have") ? "has" : plural(lemma);
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

    /** The verbs of an irregular form; {@code has} is one too. */
    private static final Map<String, List<String>> LEMMAS = new HashMap<>();

    static {
      for (List<String> row : Lexicons.rows("en/irregular-verbs")) {
        VERBS.put(row.get(0), row);
        Set<String> forms = new TreeSet<>(split(row.get(1)));
        forms.addAll(split(row.get(2)));
        for (String form : forms) {
          LEMMAS.computeIfAbsent(form, f -> new ArrayList<>()).add(row.get(0));
        }
      }
      LEMMAS.put("has", List.of("have"));
    }
  }
}
