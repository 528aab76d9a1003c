package org.nutgraf.internal.syntax;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.lexicon.Inflection;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.internal.lexicon.VerbForm;

/**
 * The word lists of the grammar, by form: {@code en/grammar-words.txt} and {@code
 * en/word-counts.txt}. Read when first asked for.
 */
final class WordClasses {
  private static final Map<String, Tag> FUNCTION_WORDS = new HashMap<>();
  private static final Map<String, WordClass> CLASSES = new HashMap<>();

  static {
    for (List<String> row : Lexicons.rows("en/grammar-words")) {
      FUNCTION_WORDS.put(row.get(0), Tag.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    List<List<String>> rows = Lexicons.rows("en/word-counts");
    for (List<String> row : rows) {
      int noun = count(row.get(2));
      int adjective = count(row.get(3));
      if (count(row.get(1)) < 0) {
        merge(row.get(0), row.get(0), null, 0, noun, adjective);
      }
    }
    for (List<String> row : rows) {
      int verb = count(row.get(1));
      if (verb >= 0) {
        addVerb(row.get(0), verb, count(row.get(2)), count(row.get(3)));
      }
    }
  }

  private WordClasses() {}

  static @Nullable Tag functionWord(String key) {
    return FUNCTION_WORDS.get(key);
  }

  static @Nullable WordClass of(String key) {
    return CLASSES.get(key);
  }

  private static void addVerb(String lemma, int verb, int noun, int adjective) {
    if (lemma.endsWith("el") || lemma.endsWith("al")) {
      // British spelling doubles the l: cancelled, signalling.
      merge(lemma + "led", lemma, VerbForm.PAST, verb, -1, -1);
      merge(lemma + "led", lemma, VerbForm.PARTICIPLE, verb, -1, -1);
      merge(lemma + "ling", lemma, VerbForm.GERUND, verb, -1, -1);
    }
    Map<VerbForm, List<String>> words = Inflection.verb(lemma);
    for (VerbForm form : VerbForm.values()) {
      boolean nounForm = form == VerbForm.BASE || form == VerbForm.THIRD_PERSON;
      int asAdjective = form == VerbForm.BASE ? adjective : -1;
      for (String word : words.getOrDefault(form, List.of())) {
        merge(word, lemma, form, verb, nounForm ? noun : -1, asAdjective);
      }
    }
  }

  /** Several verbs may share a form ({@code saw}, {@code found}); the most frequent one has it. */
  private static void merge(
      String word, String lemma, @Nullable VerbForm form, int verb, int noun, int adjective) {
    WordClass known = CLASSES.get(word);
    EnumSet<VerbForm> forms = EnumSet.noneOf(VerbForm.class);
    if (form != null) {
      forms.add(form);
    }
    if (known == null) {
      CLASSES.put(word, new WordClass(lemma, forms, verb, noun, adjective));
      return;
    }
    boolean same = known.lemma().equals(lemma);
    boolean better = !known.isVerb() || verb > known.verb();
    if (same || !known.isVerb()) {
      forms.addAll(known.forms());
    } else if (!better) {
      forms = known.forms();
    }
    CLASSES.put(
        word,
        new WordClass(
            better || same ? lemma : known.lemma(),
            forms,
            Math.max(verb, known.verb()),
            Math.max(noun, known.noun()),
            Math.max(adjective, known.adjective())));
  }

  private static int count(String field) {
    return field.equals("-") ? -1 : Integer.parseInt(field);
  }
}
