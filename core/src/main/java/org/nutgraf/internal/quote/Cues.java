package org.nutgraf.internal.quote;

import java.util.Set;
import org.nutgraf.internal.grammar.Phrases;
import org.nutgraf.internal.grammar.WordClass;
import org.nutgraf.internal.lexicon.VerbForm;
import org.nutgraf.internal.scan.TokenKind;

/** Tells reporting verbs from the nouns, adjectives and names that are spelt like them. */
final class Cues {
  private static final int LONGEST_HEADLINE = 40;

  /** What may be hyphened to a verb. */
  private static final Set<String> PREFIXES = Set.of("co", "counter", "de", "over", "pre", "re");

  private final Reading reading;
  private final Phrases phrases;

  Cues(Reading reading) {
    this.reading = reading;
    this.phrases = reading.phrases();
  }

  /**
   * Whether a word is a verb where it stands.
   *
   * @param cue the word with its particles
   * @param group index of the first token of its verb group
   * @param verb what it may be
   * @param unit the sentence
   */
  boolean isVerb(TokenRange cue, int group, ReportingVerb verb, Unit unit) {
    if (group < cue.first()) {
      return true;
    }
    if (cue.first() == unit.first()) {
      return !isNounForm(verb);
    }
    int before = cue.first() - 1;
    boolean determined =
        phrases.is(before, WordClass.DETERMINER, WordClass.POSSESSIVE)
            && !phrases.is(before, WordClass.PRONOUN);
    if (determined || isCompound(cue.first()) || isName(cue.first(), unit)) {
      return false;
    }
    return !isNounForm(verb) || hasSubject(before, verb, cue.end(), unit);
  }

  /** {@code so-called}, {@code court-ordered}: the end of an adjective; but {@code re-tweeted}. */
  private boolean isCompound(int token) {
    return token > 1
        && phrases.is(token - 1, "-")
        && !reading.isDash(token - 1)
        && !PREFIXES.contains(reading.token(token - 2).key());
  }

  /** {@code United States}: a capital inside a sentence that is not spelt with capitals. */
  private boolean isName(int token, Unit unit) {
    return phrases.isCapitalized(token) && !reading.closes(token - 1) && !isTitleCase(unit);
  }

  private boolean isTitleCase(Unit unit) {
    int end = Math.min(unit.end(), unit.first() + LONGEST_HEADLINE);
    for (int i = unit.first(); i < end; i++) {
      boolean word = phrases.tokens().get(i).word().kind() == TokenKind.WORD;
      if (word && phrases.isNominal(i) && !phrases.isCapitalized(i) && !phrases.is(i, "'s")) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNounForm(ReportingVerb verb) {
    boolean present = verb.canBe(VerbForm.BASE) || verb.canBe(VerbForm.THIRD_PERSON);
    return verb.takes(Frame.ALSO_NOUN) && present && !verb.canBe(VerbForm.PAST);
  }

  /** A noun form is a verb where a subject stands before it and what it takes after it. */
  private boolean hasSubject(int before, ReportingVerb verb, int next, Unit unit) {
    if (next >= unit.end()) {
      return followsContent(before) || phrases.is(before, WordClass.PRONOUN);
    }
    if (followsContent(before)) {
      return phrases.isCapitalized(next) || phrases.is(next, WordClass.DETERMINER);
    }
    if (phrases.is(before, WordClass.PRONOUN, WordClass.RELATIVE) || phrases.is(before, "to")) {
      return true;
    }
    if (!phrases.isNominal(before)) {
      return false;
    }
    boolean plural = phrases.tokens().get(before).key().endsWith("s");
    boolean agrees =
        verb.canBe(VerbForm.THIRD_PERSON) ? !plural || phrases.isCapitalized(before) : plural;
    return agrees && opensComplement(next);
  }

  private boolean followsContent(int before) {
    return reading.closes(before) || phrases.is(before, ",");
  }

  private boolean opensComplement(int next) {
    return phrases.is(next, WordClass.SUBORDINATOR, WordClass.PRONOUN)
        || phrases.is(next, WordClass.DETERMINER, WordClass.POSSESSIVE)
        || phrases.is(next, WordClass.INTERROGATIVE, WordClass.OBJECT_PRONOUN)
        || phrases.isCapitalized(next)
        || reading.isQuoted(next)
        || phrases.is(next, "to")
        || phrases.is(next, ":");
  }
}
