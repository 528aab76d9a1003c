package org.nutgraf.internal.event;

import java.util.Set;
import org.nutgraf.internal.syntax.Clause;
import org.nutgraf.internal.syntax.Syntax;
import org.nutgraf.internal.syntax.VerbGroup;
import org.nutgraf.internal.syntax.VerbGroup.Feature;
import org.nutgraf.model.Modality;

/**
 * How far a text commits itself to an event: from modal verbs, outer verbs and the kind of clause.
 */
final class Moods {
  private static final Set<String> PLANS =
      Set.of(
          "plan",
          "intend",
          "want",
          "hope",
          "expect",
          "decide",
          "schedule",
          "prepare",
          "agree",
          "pledge",
          "promise",
          "vow",
          "order",
          "urge",
          "ask",
          "tell",
          "call",
          "need",
          "set",
          "aim");

  private final Syntax syntax;

  Moods(Syntax syntax) {
    this.syntax = syntax;
  }

  Modality of(Clause clause) {
    VerbGroup verb = syntax.chunks().get(clause.verb()).verb();
    if (verb == null) {
      return Modality.ASSERTED;
    }
    if (clause.link() == Clause.Link.CONDITIONAL) {
      return Modality.HYPOTHETICAL;
    }
    switch (verb.modal()) {
      case "will", "'ll", "shall", "wo", "must", "should" -> {
        return Modality.PLANNED;
      }
      case "would", "'d", "could", "can", "ca", "may", "might" -> {
        return Modality.POSSIBLE;
      }
      default -> {}
    }
    if (verb.is(Feature.INFINITIVE)) {
      VerbGroup outer =
          clause.governor() < 0 ? null : syntax.chunks().get(clause.governor()).verb();
      boolean planned = outer != null && PLANS.contains(outer.lemma());
      return planned ? Modality.PLANNED : Modality.POSSIBLE;
    }
    return Modality.ASSERTED;
  }
}
