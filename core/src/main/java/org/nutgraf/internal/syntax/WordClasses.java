package org.nutgraf.internal.syntax;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.lexicon.Inflection;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.internal.lexicon.ListEntry;
import org.nutgraf.internal.lexicon.VerbForm;
import org.nutgraf.internal.lexicon.WordBits;
import org.nutgraf.internal.lexicon.WordCode;
import org.nutgraf.internal.scan.Word;
import org.nutgraf.internal.scan.WordMemo;

/**
 * The word lists of the grammar, by form: {@code en/grammar-words.txt} and {@code
 * en/word-counts.txt}. Read when first asked for. The list of counts is one of base forms; which of
 * them a form belongs to is found when it is asked for, as nine of ten forms never are.
 */
final class WordClasses {
  private static final Map<String, Tag> FUNCTION_WORDS = new HashMap<>();

  /** One more than the place in the list of counts. */
  private static final WordBits PLACES = new WordBits(1 << 14);

  private static final List<Counts> COUNTS = new ArrayList<>();
  private static final WordMemo<Lexeme> LEXEMES =
      new WordMemo<>(word -> new Lexeme(FUNCTION_WORDS.get(word.key()), classOf(word.key())));

  static {
    for (List<String> row : Lexicons.rows("en/grammar-words")) {
      FUNCTION_WORDS.put(row.get(0), Tag.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
    }
    Lexicons.read("en/word-counts", WordClasses::addCounts);
  }

  private WordClasses() {}

  /** How often a word is a verb, a noun, an adjective; -1 where it is none. */
  private record Counts(int verb, int noun, int adjective) {}

  private static void addCounts(ListEntry entry) {
    COUNTS.add(new Counts(entry.number(1), entry.number(2), entry.number(3)));
    PLACES.or(entry.code(), COUNTS.size());
  }

  /** What the lists know of a word. */
  static Lexeme of(Word word) {
    return LEXEMES.of(word);
  }

  private static @Nullable WordClass classOf(String key) {
    WordClass known = null;
    int place = PLACES.get(WordCode.of(key)) - 1;
    if (place >= 0 && COUNTS.get(place).verb() < 0) {
      Counts counts = COUNTS.get(place);
      known =
          new WordClass(key, EnumSet.noneOf(VerbForm.class), 0, counts.noun(), counts.adjective());
    }
    for (String lemma : Inflection.possibleVerbs(key)) {
      int at = PLACES.get(WordCode.of(lemma)) - 1;
      if (at >= 0 && COUNTS.get(at).verb() >= 0) {
        EnumSet<VerbForm> forms = Inflection.formsOf(lemma, key);
        if (!forms.isEmpty()) {
          WordClass verb = verb(lemma, forms, COUNTS.get(at));
          known = known == null ? verb : merged(known, verb);
        }
      }
    }
    return known;
  }

  private static WordClass verb(String lemma, EnumSet<VerbForm> forms, Counts counts) {
    boolean base = forms.contains(VerbForm.BASE);
    boolean nounForm = base || forms.contains(VerbForm.THIRD_PERSON);
    return new WordClass(
        lemma, forms, counts.verb(), nounForm ? counts.noun() : -1, base ? counts.adjective() : -1);
  }

  /** Several verbs may share a form ({@code saw}, {@code found}); the most frequent one has it. */
  private static WordClass merged(WordClass a, WordClass b) {
    WordClass verb = !a.isVerb() || b.verb() > a.verb() ? b : a;
    return new WordClass(
        verb.lemma(),
        verb.forms(),
        Math.max(a.verb(), b.verb()),
        Math.max(a.noun(), b.noun()),
        Math.max(a.adjective(), b.adjective()));
  }
}
