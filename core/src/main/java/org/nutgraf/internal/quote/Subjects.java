package org.nutgraf.internal.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.grammar.Phrases;
import org.nutgraf.internal.grammar.WordClass;

/** Finds who a reporting verb says spoke, where the subject stands beside the verb. */
final class Subjects {
  /** The farthest auxiliary: {@code n'a-t-elle pas dit}. */
  private static final int LONGEST_CLITIC = 7;

  private final Reading reading;
  private final Phrases phrases;
  private final SourceFinder sources;
  private final Placement placement;

  Subjects(Reading reading, SourceFinder sources, Placement placement) {
    this.reading = reading;
    this.phrases = reading.phrases();
    this.sources = sources;
    this.placement = placement;
  }

  /**
   * {@code said Smith}, {@code a déclaré Martin}: the noun phrase after a verb that stands before
   * its subject, or null.
   */
  @Nullable TokenRange inverted(TokenRange cue, ReportingVerb verb, int group, Unit unit) {
    int first = cue.end();
    boolean led = placement.followsContent(group, unit);
    boolean compound = group < cue.first() && placement.followsQuote(group, unit);
    boolean simple = group == cue.first() && verb.isFinite();
    boolean possible = compound || (simple && (led || group == unit.first()));
    if (!possible || first >= unit.end() || reading.isQuoted(first) || !opensSource(first)) {
      return null;
    }
    TokenRange following = sources.after(first, unit.end());
    if (following == null) {
      return null;
    }
    int next = following.end();
    if (led) {
      boolean apposed = sources.apposed(group, floor(group, unit)) != null;
      boolean whole = placement.followsQuote(group, unit) || (stopsAt(next, unit) && !apposed);
      return whole ? following : null;
    }
    boolean announces = next < unit.end() && (phrases.is(next, ":") || opensQuote(next, unit));
    return announces ? following : null;
  }

  private boolean opensQuote(int token, Unit unit) {
    return phrases.is(token, ",") && token + 1 < unit.end() && reading.opens(token + 1);
  }

  private boolean opensSource(int token) {
    boolean object =
        phrases.is(token, WordClass.OBJECT_PRONOUN)
            && !phrases.is(token, WordClass.PRONOUN, WordClass.DETERMINER);
    return !object && !phrases.is(token, WordClass.TIME);
  }

  private boolean stopsAt(int token, Unit unit) {
    return token >= unit.end()
        || placement.isPause(token)
        || phrases.is(token, ":")
        || reading.opens(token);
  }

  /** {@code dit-elle}, {@code a-t-elle dit}: a pronoun that a hyphen joins to the verb, or null. */
  @Nullable TokenRange clitic(int verb, Unit unit) {
    int i = verb + 1;
    while (i + 1 < unit.end() && phrases.is(i, "-")) {
      if (phrases.is(i + 1, WordClass.PRONOUN)) {
        return new TokenRange(i + 1, i + 2);
      }
      i += phrases.is(i + 1, "t") ? 2 : unit.end();
    }
    return null;
  }

  /** The auxiliary of a participle that follows its own pronoun, or the participle itself. */
  int cliticAuxiliary(int participle, Unit unit) {
    int limit = Math.max(unit.first(), participle - LONGEST_CLITIC);
    for (int i = participle - 1; i >= limit; i--) {
      if (phrases.is(i, WordClass.AUXILIARY)) {
        TokenRange pronoun = clitic(i, unit);
        return pronoun == null ? participle : i;
      }
    }
    return participle;
  }

  /** The subject before the group of a verb, or null. */
  @Nullable TokenRange before(int group, ReportingVerb verb, Unit unit) {
    int floor = floor(group, unit);
    boolean progressive = phrases.is(group, WordClass.AUXILIARY);
    boolean alone =
        (isParticiple(verb) && !progressive) || isShared(group, floor) || group == floor;
    if (alone) {
      return null;
    }
    TokenRange beside = sources.before(group, floor);
    return beside == null ? byClause(group, unit, group) : beside;
  }

  /** The subject of the clause of a verb before a token, with its appositions, or null. */
  private @Nullable TokenRange byClause(int verb, Unit unit, int ceiling) {
    TokenRange subject = reading.clauses().subject(verb);
    boolean usable =
        subject != null
            && subject.first() >= unit.first()
            && subject.end() <= ceiling
            && !reading.isQuoted(subject.first());
    if (!usable || subject == null) {
      return null;
    }
    TokenRange whole = sources.after(subject.first(), ceiling);
    return whole == null || whole.end() < subject.end() ? subject : whole;
  }

  /** The index after the last quoted word before a token: no subject reaches across it. */
  private int floor(int token, Unit unit) {
    int limit = Math.max(unit.first(), token - SourceFinder.REACH);
    for (int i = token - 1; i >= limit; i--) {
      if (reading.isQuoted(i)) {
        return i + 1;
      }
    }
    return limit;
  }

  /** Who spoke before in the sentence, else its first noun phrase, or null. Rule 5.8. */
  @Nullable TokenRange inherited(
      int group, ReportingVerb verb, Unit unit, List<Attribution> before) {
    if (!isParticiple(verb) && !isShared(group, unit.first())) {
      return null;
    }
    if (!before.isEmpty() && before.get(before.size() - 1).source() != null) {
      return before.get(before.size() - 1).source();
    }
    TokenRange subject = isParticiple(verb) ? byClause(group, unit, group) : null;
    return subject == null ? sources.main(unit, group) : subject;
  }

  private static boolean isParticiple(ReportingVerb verb) {
    return verb.isGerund() && !verb.isFinite();
  }

  private boolean isShared(int group, int floor) {
    return group > floor
        && (phrases.is(group - 1, WordClass.CONJUNCTION) || phrases.is(group - 1, "to"));
  }
}
