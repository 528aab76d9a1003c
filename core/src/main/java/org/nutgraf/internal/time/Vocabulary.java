package org.nutgraf.internal.time;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.internal.scan.PhraseTable;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.scan.Tokenizer;
import org.nutgraf.text.Source;

/** The words of time of one language, from {@code <language>/time-words.txt}. Immutable. */
final class Vocabulary {
  private static final List<String> LANGUAGES = List.of("en", "de", "fr");
  private static final ConcurrentHashMap<String, Vocabulary> LOADED = new ConcurrentHashMap<>();

  /** What stands inside expressions or beside them, never first. */
  private static final Set<Category> INNER =
      EnumSet.of(
          Category.CUE,
          Category.OF,
          Category.AND,
          Category.AT,
          Category.AIM,
          Category.FUTURE,
          Category.PAST,
          Category.COUNTED,
          Category.LABEL,
          Category.FILLER,
          Category.SHIFT,
          Category.STEP_AFTER,
          Category.ERA,
          Category.MERIDIEM,
          Category.ZONE,
          Category.OCLOCK);

  /** What stands before the first word that tells a time. */
  private static final Set<Category> LEADING =
      EnumSet.of(Category.ARTICLE, Category.APPROX, Category.PHASE);

  private final PhraseTable<List<Sense>> phrases;
  private final boolean english;
  private final Set<String> openers = new HashSet<>();
  private final Set<String> leads = new HashSet<>();
  private final Set<String> seconds = new HashSet<>();

  private Vocabulary(PhraseTable<List<Sense>> phrases, boolean english) {
    this.english = english;
    this.phrases = phrases;
  }

  /** The vocabulary for a BCP 47 tag: that of its language, or the English one. */
  static Vocabulary of(String tag) {
    String language = Locale.forLanguageTag(tag).getLanguage();
    return LOADED.computeIfAbsent(
        LANGUAGES.contains(language) ? language : LANGUAGES.get(0), Vocabulary::load);
  }

  private static Vocabulary load(String language) {
    Map<String, List<Sense>> senses = new LinkedHashMap<>();
    for (List<String> row : Lexicons.rows(language + "/time-words")) {
      Sense sense = new Sense(Category.valueOf(row.get(1)), row.get(2));
      senses.computeIfAbsent(row.get(0), phrase -> new ArrayList<>()).add(sense);
    }
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
    Vocabulary vocabulary = new Vocabulary(phrases.build(), language.equals("en"));
    senses.forEach(vocabulary::learnStart);
    return vocabulary;
  }

  private void learnStart(String phrase, List<Sense> meanings) {
    if (meanings.stream().allMatch(sense -> INNER.contains(sense.category()))) {
      return;
    }
    List<Token> tokens = Tokenizer.tokens(FoldedText.of(Source.of(phrase)));
    String first = tokens.get(0).key();
    boolean leading = meanings.stream().allMatch(sense -> LEADING.contains(sense.category()));
    if (tokens.size() > 1) {
      leads.add(first);
      seconds.add(tokens.get(1).key());
    } else if (leading) {
      leads.add(first);
      seconds.add(first);
    } else {
      openers.add(first);
      openers.add(first + ".");
    }
  }

  /** Whether an expression may start at a token, told by it and the one after it. */
  boolean mayStart(List<Token> tokens, int at, int limit) {
    Token token = tokens.get(at);
    if (isOpener(token)) {
      return true;
    }
    if (at + 1 >= limit || !leads.contains(token.key())) {
      return false;
    }
    Token next = tokens.get(at + 1);
    return isOpener(next) || seconds.contains(next.key());
  }

  private boolean isOpener(Token token) {
    return token.word().kind() == TokenKind.NUMBER || openers.contains(token.key());
  }

  /** Whether {@code 3/5} is the fifth of March, where nothing else tells. */
  boolean isMonthFirst() {
    return english;
  }

  /** Whether the endings and irregular forms of English verbs tell tense. */
  boolean hasEnglishVerbs() {
    return english;
  }

  /** The longest phrase at a token that ends before the limit, or null. */
  PhraseTable.@Nullable Match<List<Sense>> longest(List<Token> tokens, int from, int limit) {
    return phrases.longest(tokens, from, limit);
  }
}
