package org.nutgraf.internal.quote;

import org.jspecify.annotations.Nullable;

/**
 * The words that say who said what stands beside them.
 *
 * @param cue the words that signal it: {@code said}
 * @param verb the verb of the cue; null for {@code according to} and the like
 * @param source who said it; null where nobody is named
 * @param complements what follows the cue
 * @param start index of the first token
 * @param end index after the last token
 * @param side where what was said stands
 * @param frame what the verb stands with
 */
record Attribution(
    TokenRange cue,
    @Nullable ReportingVerb verb,
    @Nullable TokenRange source,
    Complements complements,
    int start,
    int end,
    Side side,
    Frame frame) {

  /** Where what was said stands. */
  enum Side {
    /** {@code She said it rained}: after the attribution. */
    AFTER,
    /** {@code It rained, she said}: before it. */
    BEFORE,
    /** {@code The rain, she said, was heavy}: on both sides. */
    AROUND,
    /** {@code She said:} and the paragraph ends. */
    NEXT_PASSAGE
  }

  /** An attribution by the clause that quoted words stand in, whatever its verb means. */
  static Attribution of(GovernorFinder.Governor governor) {
    TokenRange verb = governor.verb();
    return new Attribution(
        verb,
        null,
        governor.subject(),
        Complements.none(verb.end()),
        verb.first(),
        verb.end(),
        Side.AROUND,
        Frame.NOUN_IF_QUOTED);
  }

  boolean reportsAfter() {
    return side == Side.AFTER || side == Side.AROUND || side == Side.NEXT_PASSAGE;
  }

  boolean reportsBefore() {
    return side == Side.BEFORE || side == Side.AROUND;
  }
}
