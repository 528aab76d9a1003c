package org.nutgraf.internal.quote;

import java.util.Set;
import org.nutgraf.internal.lexicon.VerbForm;

/**
 * A form of a verb of saying or thinking.
 *
 * @param lemma the verb in its base form
 * @param frames what it may stand with
 * @param forms which of the verb's forms it can be
 * @param particle what is split off and stands at the end of the clause, or empty: {@code mit} of
 *     {@code teilte … mit}
 */
record ReportingVerb(String lemma, Set<Frame> frames, Set<VerbForm> forms, String particle) {
  boolean takes(Frame frame) {
    return frames.contains(frame);
  }

  boolean takesNoun() {
    return takes(Frame.NOUN) || takes(Frame.NOUN_IF_QUOTED);
  }

  boolean canBe(VerbForm form) {
    return forms.contains(form);
  }

  /** A form that stands with a subject of its own. */
  boolean isFinite() {
    return canBe(VerbForm.PAST) || canBe(VerbForm.THIRD_PERSON) || canBe(VerbForm.BASE);
  }

  boolean isGerund() {
    return canBe(VerbForm.GERUND);
  }
}
