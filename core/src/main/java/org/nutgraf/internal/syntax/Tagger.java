package org.nutgraf.internal.syntax;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.internal.lexicon.VerbForm;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.scan.WordCase;

/**
 * Guesses the class of each token of one sentence, from left to right: from what the word may be,
 * the class of the word before it, and what the word after it may be.
 */
final class Tagger {
  private static final double LIKELY = 0.6;
  private static final Set<String> CONTENT_VERBS = Lexicons.words("en/content-verbs");
  private static final Set<String> DEMANDS =
      Set.of("demand", "insist", "propose", "recommend", "request", "require", "suggest", "urge");

  private final List<Token> tokens;
  private final int from;
  private final int to;
  private final boolean[] named;
  private final boolean titleCase;
  private final FunctionTags functions;
  private final Tag[] tags;
  private final Lexeme[] lexemes;
  private final @Nullable WordClass[] classes;

  /** Whether the clause has a finite verb that takes no clause as its object. */
  private boolean finite;

  /** Whether a verb of demanding opened the clause, so that a bare verb may follow any subject. */
  private boolean demanding;

  /** Whether the last verb was a bare one. */
  private boolean bare;

  /**
   * Prepares to tag the tokens from one index to another.
   *
   * @param named by index from {@code from}: which tokens belong to names
   */
  Tagger(List<Token> tokens, int from, int to, boolean[] named) {
    this.tokens = tokens;
    this.from = from;
    this.to = to;
    this.named = named;
    this.tags = new Tag[to - from];
    this.lexemes = new Lexeme[to - from];
    this.classes = new WordClass[to - from];
    lookUp();
    this.titleCase = isTitleCase();
    this.functions = new FunctionTags(this);
  }

  private void lookUp() {
    for (int i = 0; i < lexemes.length; i++) {
      lexemes[i] = WordClasses.of(tokens.get(from + i).word());
      classes[i] = named[i] ? null : lexemes[i].content();
    }
  }

  /** {@return the class of each token} */
  Tag[] tag() {
    for (int i = from; i < to; i++) {
      Tag tag = guess(i);
      tags[i - from] = tag;
      track(i, tag);
    }
    return tags;
  }

  /** {@return what the list knows of each token; null for names and unknown words} */
  @Nullable WordClass[] classes() {
    return classes;
  }

  private void track(int i, Tag tag) {
    switch (tag) {
      case VERB -> {
        WordClass known = classes[i - from];
        bare = known != null && known.is(VerbForm.BASE);
        finite = known == null || !CONTENT_VERBS.contains(known.lemma());
        demanding = known != null && DEMANDS.contains(known.lemma());
      }
      case STOP, SUBORDINATOR, RELATIVE, THAT -> finite = false;
      case COORDINATOR -> finite &= joinsNouns(i);
      case PREPOSITION -> finite &= !isClausal(tokens.get(i).key());
      default -> {}
    }
  }

  /** {@code weapons and explosives}: what follows belongs to the clause that has its verb. */
  private boolean joinsNouns(int i) {
    WordClass after = known(i + 1);
    return tag(i - 1) == Tag.NOUN
        && i + 1 < to
        && (after == null ? tokens.get(i + 1).word().wordCase() == WordCase.LOWER : !after.isVerb())
        && function(i + 1) == null;
  }

  /** A preposition that may as well open a clause: {@code after Iran attacked}. */
  static boolean isClausal(String key) {
    return switch (key) {
      case "after", "before", "since", "until", "till", "as" -> true;
      default -> false;
    };
  }

  private Tag guess(int i) {
    Token token = tokens.get(i);
    if (named[i - from]) {
      return Tag.NAME;
    }
    switch (token.word().kind()) {
      case NUMBER -> {
        return Tag.NUMBER;
      }
      case LINK -> {
        return Tag.NOUN;
      }
      case QUOTE -> {
        return isPossessorsApostrophe(i) ? Tag.POSSESSIVE : Tag.QUOTE;
      }
      case PUNCTUATION -> {
        return mark(i);
      }
      case WORD -> {
        return word(i, token);
      }
    }
    return Tag.NOUN;
  }

  private boolean isPossessorsApostrophe(int i) {
    Token token = tokens.get(i);
    boolean apostrophe = token.is("'") || token.is("’");
    return apostrophe
        && i > from
        && tokens.get(i - 1).end() == token.start()
        && tokens.get(i - 1).key().endsWith("s")
        && i + 1 < to
        && tokens.get(i + 1).start() > token.end()
        && tokens.get(i + 1).word().kind() == TokenKind.WORD
        && (tag(i - 1) == Tag.NAME || tag(i - 1) == Tag.NOUN);
  }

  private Tag mark(int i) {
    Token token = tokens.get(i);
    return switch (token.key()) {
      case "," -> Tag.COMMA;
      case "-", "/" -> isInner(i) ? Tag.HYPHEN : Tag.STOP;
      case "$", "€", "£", "¥", "%", "#" -> Tag.NUMBER;
      case "&" -> Tag.COORDINATOR;
      default -> Tag.STOP;
    };
  }

  private boolean isInner(int i) {
    return i > from
        && i + 1 < to
        && tokens.get(i - 1).end() == tokens.get(i).start()
        && tokens.get(i + 1).start() == tokens.get(i).end();
  }

  private Tag word(int i, Token token) {
    String key = token.key();
    if (key.equals("'s")) {
      return tag(i - 1) == Tag.NAME || tag(i - 1) == Tag.NOUN || tag(i - 1) == Tag.ADJECTIVE
          ? Tag.POSSESSIVE
          : Tag.AUXILIARY;
    }
    if (Chunker.isNumberedMonth(tokens, i, from, to)) {
      return Tag.NAME;
    }
    WordClass known = classes[i - from];
    Tag function = function(i);
    if (function != null && !isCapitalAcronym(token)) {
      return functions.of(i, key, function, known);
    }
    if (isHyphenated(i)) {
      return compound(i, known);
    }
    if (isName(i, token)) {
      return Tag.NAME;
    }
    if (known == null) {
      return unknown(key);
    }
    if (functions.isParticiplePreposition(i, key)) {
      return Tag.PREPOSITION;
    }
    if (tag(i - 1) == Tag.NUMBER && isFraction(key)) {
      return Tag.NOUN;
    }
    if (known.isVerb() && new VerbTest(this, i, known).isVerb()) {
      return Tag.VERB;
    }
    return nominal(i, known);
  }

  private static boolean isCapitalAcronym(Token token) {
    return token.word().wordCase() == WordCase.UPPER
        && token.form().length() == 2
        && !token.is("i");
  }

  boolean isHyphenated(int i) {
    boolean after = i + 1 < to && tokens.get(i + 1).is("-") && isInner(i + 1);
    return after || (i > from && tags[i - 1 - from] == Tag.HYPHEN);
  }

  /** Parts of a compound with a hyphen: {@code cross-border}, {@code peace-keeping}. */
  private Tag compound(int i, @Nullable WordClass known) {
    boolean last = !(i + 1 < to && tokens.get(i + 1).is("-") && isInner(i + 1));
    if (tokens.get(i).word().isCapitalized() && i > from) {
      return Tag.NAME;
    }
    if (last
        && i - 2 >= from
        && isPrefix(tokens.get(i - 2).key())
        && known != null
        && known.isVerb()) {
      return new VerbTest(this, i, known).isVerb() ? Tag.VERB : nominal(i, known);
    }
    boolean modifier =
        known != null
            && known.noun() < 0
            && (known.isPastOrParticiple() || known.is(VerbForm.GERUND));
    return last && modifier ? Tag.ADJECTIVE : Tag.NOUN;
  }

  private static boolean isPrefix(String key) {
    return switch (key) {
      case "re",
          "co",
          "de",
          "pre",
          "counter",
          "over",
          "under",
          "mis",
          "un",
          "self",
          "double",
          "fast" ->
          true;
      default -> false;
    };
  }

  private boolean isName(int i, Token token) {
    if (!token.word().isCapitalized()) {
      return token.word().wordCase() == WordCase.MIXED;
    }
    if (titleCase || i == from) {
      return classes[i - from] == null && i > from;
    }
    Tag before = tag(i - 1);
    boolean opens = before == Tag.QUOTE || (before == Tag.STOP && !tokens.get(i - 1).is("("));
    return !opens || classes[i - from] == null;
  }

  private static boolean isFraction(String key) {
    return switch (key) {
      case "half", "third", "quarter", "fifth", "tenth" -> true;
      default -> false;
    };
  }

  private static Tag unknown(String key) {
    if (FunctionTags.isAdverb(key) || key.endsWith("ically")) {
      return Tag.ADVERB;
    }
    return Suffixes.isAdjective(key) ? Tag.ADJECTIVE : Tag.NOUN;
  }

  private Tag nominal(int i, WordClass known) {
    if (FunctionTags.isAdverb(tokens.get(i).key())) {
      return Tag.ADVERB;
    }
    boolean participle = known.isPastOrParticiple() && !known.is(VerbForm.BASE);
    if (known.adjective() > 0 && known.adjective() >= known.noun()) {
      return Tag.ADJECTIVE;
    }
    if (participle && known.noun() <= 0) {
      return Tag.ADJECTIVE;
    }
    return Tag.NOUN;
  }

  /** {@return the class already given to a token; STOP before the sentence} */
  Tag tag(int i) {
    return i < from ? Tag.STOP : tags[i - from];
  }

  /** {@return what the list knows of a token; null at the end, for names and unknown words} */
  @Nullable WordClass known(int i) {
    return i >= to || i < from ? null : classes[i - from];
  }

  /** {@return the class of a function word; null outside the sentence and for other words} */
  @Nullable Tag function(int i) {
    return i >= to || i < from ? null : lexemes[i - from].function();
  }

  /** {@return the key of a token, empty outside the sentence} */
  String key(int i) {
    return i >= to || i < from ? "" : tokens.get(i).key();
  }

  /** The token before a bracket that ends at {@code i}, else {@code i} itself. */
  int beforeBracket(int i) {
    if (!key(i).equals(")")) {
      return i;
    }
    for (int j = i - 1; j >= from && j > i - 8; j--) {
      if (key(j).equals("(")) {
        return j - 1;
      }
    }
    return i;
  }

  boolean isNamed(int i) {
    return i < to
        && (named[i - from] || (i > from && !titleCase && tokens.get(i).word().isCapitalized()));
  }

  boolean isDemanding() {
    return demanding;
  }

  boolean hasFinite() {
    return finite;
  }

  boolean lastVerbWasBare() {
    return bare;
  }

  boolean isNumber(int i) {
    return i < to && tokens.get(i).word().kind() == TokenKind.NUMBER;
  }

  int first() {
    return from;
  }

  static double likely() {
    return LIKELY;
  }

  private boolean isTitleCase() {
    int words = 0;
    int capitals = 0;
    for (int i = from; i < to; i++) {
      Token token = tokens.get(i);
      if (token.word().kind() == TokenKind.WORD
          && token.form().length() > 3
          && !named[i - from]
          && function(i) == null) {
        words++;
        if (token.word().isCapitalized()) {
          capitals++;
        }
      }
    }
    return words > 1 && capitals * 10 > words * 7;
  }
}
