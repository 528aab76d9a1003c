package org.nutgraf.internal.quote;

import java.util.List;
import org.nutgraf.internal.grammar.Phrases;
import org.nutgraf.internal.grammar.WordClass;
import org.nutgraf.internal.quote.Attribution.Side;

/** Finds the clauses behind a cue that are no longer what was said. */
final class FollowingClauses {
  /** How many tokens may stand between the head of a dependent clause and its verb. */
  private static final int LONGEST_LEAD = 12;

  private final Reading reading;
  private final Phrases phrases;

  FollowingClauses(Reading reading) {
    this.reading = reading;
    this.phrases = reading.phrases();
  }

  /**
   * Where what an attribution reports after it has to end.
   *
   * @param unit the sentence
   * @param attributions its attributions
   * @param k index of the attribution
   * @param limit index that it ends at in any case
   */
  int end(Unit unit, List<Attribution> attributions, int k, int limit) {
    Attribution own = attributions.get(k);
    int start = own.end();
    int end = limit;
    for (int j = k + 1; j < attributions.size() && attributions.get(j).start() < end; j++) {
      Attribution other = attributions.get(j);
      if (other.start() > start && cuts(own, other, unit)) {
        end = cutBefore(other, start);
        break;
      }
    }
    if (k == 0 && isDependent(own, unit)) {
      end = mainClause(start, end);
    }
    return own.side() == Side.AFTER && isPhrasal(own) ? resumed(own, start, end) : end;
  }

  private boolean cuts(Attribution own, Attribution other, Unit unit) {
    int before = other.start() - 1;
    boolean comma = phrases.is(before, ",") || reading.closes(before) || reading.isDash(before);
    if (other.reportsBefore() && comma) {
      return true;
    }
    ReportingVerb verb = other.verb();
    boolean weak = verb != null && !verb.takes(Frame.QUOTE) && !verb.takes(Frame.NOUN);
    boolean coordinated =
        phrases.is(before, WordClass.CONJUNCTION) && (!weak || hasOwnSubject(other));
    boolean contrasted =
        phrases.is(before, WordClass.CONTRAST)
            && phrases.is(before - 1, ",")
            && hasOwnSubject(other);
    boolean participial = comma && verb != null && verb.isGerund();
    boolean resumed = comma && verb != null && verb.isFinite() && isSubordinate(own);
    boolean fronted =
        comma
            && phrases.is(unit.first(), WordClass.SUBORDINATOR, WordClass.PREPOSITION)
            && own.start() - unit.first() < 12;
    return coordinated || contrasted || participial || resumed || fronted;
  }

  /** {@code , and Smith is promising}: a clause of its own. */
  private boolean hasOwnSubject(Attribution other) {
    TokenRange source = other.source();
    return source != null && source.first() == other.start() && phrases.is(other.start() - 2, ",");
  }

  /** {@code describing the plan}, {@code who backs it}: the main clause may follow. */
  private boolean isSubordinate(Attribution own) {
    return isParticiple(own) || isRelative(own);
  }

  /** {@code saying}; but {@code is saying} stands with a subject of its own. */
  private static boolean isParticiple(Attribution own) {
    return own.verb() != null && own.verb().isGerund() && own.start() == own.cue().first();
  }

  private int cutBefore(Attribution other, int floor) {
    int end = other.start();
    while (end > floor
        && (phrases.is(end - 1, ",")
            || reading.isDash(end - 1)
            || phrases.is(end - 1, WordClass.CONJUNCTION, WordClass.CONTRAST))) {
      end--;
    }
    return end;
  }

  /** {@code While she said …, he left}, {@code Saying …, he left}: the main clause follows. */
  private boolean isDependent(Attribution own, Unit unit) {
    boolean gerund = isParticiple(own) && own.start() == unit.first();
    boolean clause =
        phrases.is(unit.first(), WordClass.SUBORDINATOR)
            && !phrases.is(unit.first(), "as")
            && own.start() > unit.first()
            && own.start() - unit.first() < LONGEST_LEAD;
    return gerund || clause;
  }

  /** Where a verb whose subject stands before the cue ends what was said, or the end. */
  private int resumed(Attribution own, int start, int end) {
    TokenRange range = new TokenRange(start, end);
    int verb = reading.clauses().resumed(own.cue().first(), range, reading);
    int i = verb;
    while (i < end && i > start && leadsOver(i - 1)) {
      i--;
    }
    return i < verb && !phrases.isAdverb(i) ? i : end;
  }

  /** Whether no clause of its own is what was said, or the cue stands in a relative clause. */
  private boolean isPhrasal(Attribution own) {
    return isRelative(own)
        || !(own.frame() == Frame.CLAUSE
            || own.frame() == Frame.THAT
            || own.frame() == Frame.QUOTE);
  }

  private boolean isRelative(Attribution own) {
    TokenRange source = own.source();
    return source != null && source.length() == 1 && phrases.is(source.first(), WordClass.RELATIVE);
  }

  /** {@code and}, {@code also}, a comma: what may stand before a verb that goes on. */
  private boolean leadsOver(int token) {
    return !reading.isQuoted(token)
        && (phrases.is(token, ",")
            || phrases.is(token, WordClass.CONJUNCTION)
            || phrases.isAdverb(token));
  }

  /** Where a comma ends a dependent clause before the subject of the main clause, or the end. */
  private int mainClause(int start, int end) {
    for (int i = start + 1; i + 1 < end; i++) {
      if (isComma(i) && !reading.isQuoted(i + 1) && phrases.opensNounPhrase(i + 1)) {
        return i;
      }
    }
    return end;
  }

  /** Whether the token is a comma, or ends quoted words with one. */
  boolean isComma(int token) {
    return reading.isQuoted(token)
        ? reading.closes(token) && phrases.is(reading.stretchAt(token).close() - 1, ",")
        : phrases.is(token, ",");
  }
}
