package org.nutgraf.internal.syntax;

import java.util.EnumSet;
import org.nutgraf.internal.lexicon.VerbForm;

/**
 * What the word list knows of a form that may be a verb or an adjective.
 *
 * @param lemma the base form of the verb: {@code strike} of {@code struck}
 * @param forms which forms of the verb it may be; empty where it is none
 * @param verb how often it is a verb in a sense-tagged corpus
 * @param noun how often its noun is, or -1 where it has none
 * @param adjective how often it is an adjective, or -1
 */
record WordClass(String lemma, EnumSet<VerbForm> forms, int verb, int noun, int adjective) {
  boolean isVerb() {
    return !forms.isEmpty();
  }

  boolean is(VerbForm form) {
    return forms.contains(form);
  }

  /** A past tense or participle, which need not tell themselves apart. */
  boolean isPastOrParticiple() {
    return is(VerbForm.PAST) || is(VerbForm.PARTICIPLE);
  }

  boolean isOnlyParticiple() {
    return is(VerbForm.PARTICIPLE) && !is(VerbForm.PAST);
  }

  /** The share of the verb among verb and noun, each counted once more than it was seen. */
  double verbShare() {
    return noun < 0 ? 1 : (verb + 1.0) / (verb + noun + 2.0);
  }

  boolean isMostlyAdjective() {
    return adjective > 2 * verb + 1;
  }
}
