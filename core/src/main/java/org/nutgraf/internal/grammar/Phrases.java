package org.nutgraf.internal.grammar;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.nutgraf.internal.lexicon.Inflection;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;

/**
 * The tokens of a text with their word classes: what phrases are recognised by.
 *
 * <p>Nothing here knows nouns from adjectives or, mostly, from verbs: a word that belongs to no
 * class of function words counts as part of a noun phrase.
 */
public final class Phrases {
  private static final Set<String> LY_NO_ADVERB =
      Set.of(
          "family",
          "ally",
          "rally",
          "bully",
          "reply",
          "supply",
          "assembly",
          "daily",
          "weekly",
          "monthly",
          "elderly",
          "italy",
          "july",
          "monopoly",
          "anomaly",
          "fly",
          "lily",
          "belly");

  /** Classes of nouns and adjectives. */
  private static final int NOMINAL = WordClass.PREMODIFIER.bit() | WordClass.WORK.bit();

  private static final Set<String> PASTS = Inflection.irregularPasts();
  private static final Set<String> JOINTS =
      Set.of("-", "–", "/", "&", "'s", "'", "’", "%", "$", "£", "€", "#", "+", "·");

  private final List<Token> tokens;
  private final int[] classes;
  private final BitSet pasts;
  private final Traits traits;

  /**
   * Looks the tokens of a text up whose verbs nobody knows.
   *
   * @param tokens the tokens of a text
   * @param language the tag of its language
   */
  public Phrases(List<Token> tokens, String language) {
    this(tokens, language, new BitSet());
  }

  /**
   * Looks the tokens up.
   *
   * @param tokens the tokens of a text
   * @param language the tag of its language; without lists for it nothing is a function word
   * @param pasts the tokens that are verbs of the past for certain, and so in no noun phrase
   */
  public Phrases(List<Token> tokens, String language, BitSet pasts) {
    this.pasts = pasts;
    this.tokens = tokens;
    this.traits = Traits.of(language);
    this.classes = FunctionWords.of(language).classes(tokens);
  }

  /**
   * {@return whether a token can be of a class}
   *
   * @param token index of a token
   * @param wordClass the class
   */
  public boolean is(int token, WordClass wordClass) {
    return (classes[token] & wordClass.bit()) != 0;
  }

  /**
   * {@return whether a token can be of one of two classes}
   *
   * @param token index of a token
   * @param one a class
   * @param other another class
   */
  public boolean is(int token, WordClass one, WordClass other) {
    return (classes[token] & (one.bit() | other.bit())) != 0;
  }

  /**
   * {@return whether a token is the word or mark}
   *
   * @param token index of a token
   * @param key a word in lower case, or a mark
   */
  public boolean is(int token, String key) {
    return tokens.get(token).is(key);
  }

  /**
   * {@return whether a word starts with a capital letter}
   *
   * @param token index of a token
   */
  public boolean isCapitalized(int token) {
    return tokens.get(token).word().isCapitalized();
  }

  /**
   * {@return whether a token stands beside a verb: {@code also}, {@code angrily}}
   *
   * @param token index of a token
   */
  public boolean isAdverb(int token) {
    if (is(token, WordClass.ADVERB)) {
      return true;
    }
    String key = tokens.get(token).key();
    return key.length() > 4
        && key.endsWith("ly")
        && !isCapitalized(token)
        && !LY_NO_ADVERB.contains(key);
  }

  /**
   * {@return whether a token can be a word of a noun phrase after its determiner}
   *
   * @param token index of a token
   */
  public boolean isNominal(int token) {
    Token t = tokens.get(token);
    TokenKind kind = t.word().kind();
    if (kind == TokenKind.PUNCTUATION || kind == TokenKind.QUOTE) {
      return JOINTS.contains(t.key());
    }
    if (t.is("'s")) {
      return token > 0 && !is(token - 1, WordClass.PRONOUN);
    }
    if (kind != TokenKind.WORD) {
      return true;
    }
    if ((classes[token] & ~NOMINAL) == 0) {
      return !pasts.get(token) && !isAdverb(token);
    }
    return isName(token);
  }

  /** A function word spelt like a name inside a sentence: {@code Theresa May}, {@code the Who}. */
  private boolean isName(int token) {
    if (is(token, WordClass.TIME) && !isTime(token)) {
      return true;
    }
    boolean nameable = is(token, WordClass.MODAL, WordClass.TIME) || is(token, WordClass.ADVERB);
    return nameable
        && token > 0
        && isCapitalized(token)
        && isCapitalized(token - 1)
        && classes[token - 1] == 0;
  }

  /**
   * {@return whether a word in small letters after a name is a verb of the past: {@code Smith
   * needled}}
   *
   * @param token index of a token that is not the first
   */
  public boolean isPastAfterName(int token) {
    String key = tokens.get(token).key();
    return isCapitalized(token - 1)
        && !isCapitalized(token)
        && (PASTS.contains(key) || (key.length() > 4 && key.endsWith("ed")));
  }

  /**
   * {@return whether a token names a time by itself: not in {@code a 57-year-old}}
   *
   * @param token index of a token
   */
  public boolean isTime(int token) {
    boolean joined =
        (token > 0 && is(token - 1, "-")) || (token + 1 < classes.length && is(token + 1, "-"));
    return is(token, WordClass.TIME) && !joined;
  }

  /**
   * {@return whether a token can open a noun phrase}
   *
   * @param token index of a token
   */
  public boolean opensNounPhrase(int token) {
    return is(token, WordClass.DETERMINER, WordClass.POSSESSIVE)
        || is(token, WordClass.PRONOUN, WordClass.TIME)
        || (isNominal(token) && Character.isLetterOrDigit(tokens.get(token).form().charAt(0)));
  }

  /**
   * {@return whether a word in small letters cannot go on with a phrase whose noun was before it,
   * as nouns have capitals}
   *
   * @param token index of a token that is not the first
   */
  public boolean isAfterNoun(int token) {
    boolean letter = Character.isLetter(tokens.get(token).form().charAt(0));
    return traits.nounsCapitalized() && letter && isCapitalized(token - 1) && !isCapitalized(token);
  }

  /** {@return how the language builds sentences} */
  public Traits traits() {
    return traits;
  }

  /** {@return the tokens} */
  public List<Token> tokens() {
    return tokens;
  }
}
