package org.nutgraf.internal.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.grammar.NounPhrases;
import org.nutgraf.internal.grammar.Phrases;
import org.nutgraf.internal.grammar.VerbGroups;
import org.nutgraf.internal.grammar.WordClass;
import org.nutgraf.internal.scan.PhraseTable;
import org.nutgraf.internal.scan.Token;

/** Finds the words that name who speaks, before or after the words that say that somebody does. */
final class SourceFinder {
  static final int REACH = 60;

  /** Longest adjective with its determiner, as in {@code the laid-back}. */
  private static final int LONGEST_ADJECTIVE = 4;

  private final Reading reading;
  private final List<Token> tokens;
  private final Phrases phrases;
  private final NounPhrases nouns;
  private final VerbGroups verbs;
  private final Appositions appositions;

  SourceFinder(Reading reading) {
    this.reading = reading;
    this.tokens = reading.tokens();
    this.phrases = reading.phrases();
    this.nouns = reading.nouns();
    this.verbs = new VerbGroups(phrases);
    this.appositions = new Appositions(reading);
  }

  VerbGroups verbs() {
    return verbs;
  }

  /** Whether a noun phrase and a reporting verb stand at the token: {@code Smith asked}. */
  boolean isAttribution(int first, int end) {
    int limit = Math.min(end, first + REACH);
    int subjectEnd = nouns.endAfter(first, limit);
    // The verb itself may have been taken for a noun.
    for (int i = first; i <= subjectEnd && i < limit; i++) {
      PhraseTable.Match<ReportingVerb> match = reading.lexicon().verbs().longest(tokens, i, limit);
      if (match != null && match.value().takes(Frame.QUOTE) && match.value().isFinite()) {
        int next = match.end();
        if (i > first && (ends(next, end) || addresses(match.value(), next, end))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether nothing follows an attribution but when and where it was said. */
  private boolean ends(int next, int end) {
    return next >= end
        || reading.isStop(next)
        || phrases.is(next, ",")
        || phrases.is(next, WordClass.PREPOSITION, WordClass.TIME)
        || (!reading.traits().verbSecond()
            && (phrases.isAdverb(next)
                || (next + 1 < end && phrases.is(next + 1, WordClass.TIME))));
  }

  /** {@code asked the council members.}: whether somebody is all that follows a verb. */
  private boolean addresses(ReportingVerb verb, int next, int end) {
    return verb.takes(Frame.ADDRESSEE)
        && !reading.traits().verbSecond()
        && !phrases.is(next, "that")
        && ends(nouns.endAfter(next, end), end);
  }

  /**
   * The subject that ends before a verb group, with what is set between: {@code X, a lawyer, said}.
   */
  @Nullable TokenRange before(int group, int floor) {
    int end = skipTimeBefore(group, floor);
    if (end <= floor) {
      return null;
    }
    int last = end - 1;
    if (phrases.is(last, ",")) {
      return appositions.before(last, floor);
    }
    if (phrases.is(last, WordClass.RELATIVE) && !phrases.is(last, "that")) {
      return new TokenRange(last, end);
    }
    int start = nouns.startBefore(end, Math.max(floor, end - REACH));
    return start == end ? null : new TokenRange(adjectives(start, floor), end);
  }

  /** {@code “…,” the tall, quiet lawyer}: where a phrase starts whose adjectives a comma joins. */
  private int adjectives(int start, int floor) {
    boolean bare =
        start - 2 > floor
            && phrases.is(start - 1, ",")
            && !phrases.isCapitalized(start)
            && !phrases.is(start, WordClass.DETERMINER, WordClass.POSSESSIVE);
    if (!bare) {
      return start;
    }
    int left = nouns.startBefore(start - 1, floor);
    boolean adjective =
        start - 1 - left <= LONGEST_ADJECTIVE
            && phrases.is(left, WordClass.DETERMINER)
            && left > 0
            && reading.closes(left - 1);
    return adjective ? left : start;
  }

  /**
   * Who is quoted by words like {@code he was quoted as saying} and {@code quoted him as saying},
   * or null.
   *
   * @param as index of the word before the participle
   * @param floor index that the source may not start before
   */
  @Nullable TokenRange quotedPerson(int as, int floor) {
    int before = as - 1;
    if (before <= floor) {
      return null;
    }
    int group = verbs.startBefore(before, floor);
    if (isQuoting(before) && verbs.isPassive(group, before)) {
      return before(group, floor);
    }
    int limit = Math.max(floor, as - REACH / 4);
    for (int i = before; i > limit && !reading.isQuoted(i); i--) {
      if (isQuoting(i)) {
        return new TokenRange(i + 1, as);
      }
    }
    return null;
  }

  /** Whether a verb has whom it quotes as its object. */
  private boolean isQuoting(int token) {
    PhraseTable.Match<ReportingVerb> verb =
        reading.lexicon().verbs().longest(tokens, token, token + 1);
    return verb != null && verb.value().takes(Frame.QUOTED_PERSON);
  }

  /** Steps over a day between subject and verb: {@code Smith on Monday said}. */
  private int skipTimeBefore(int group, int floor) {
    int i = group;
    while (i - 1 > floor && phrases.is(i - 1, WordClass.TIME) && !phrases.isNominal(i - 1)) {
      i--;
      boolean led =
          phrases.is(i - 1, "on")
              || phrases.is(i - 1, "in")
              || phrases.is(i - 1, "last")
              || phrases.is(i - 1, "this")
              || phrases.is(i - 1, "late");
      if (i - 1 > floor && led) {
        i--;
      }
    }
    return i;
  }

  /** The phrase with its appositions that the comma before a verb ends, or null. */
  @Nullable TokenRange apposed(int group, int floor) {
    return group > floor && phrases.is(group - 1, ",")
        ? appositions.before(group - 1, floor)
        : null;
  }

  /** The first noun phrase of a sentence after a conjunction, an adverb or a fronted phrase. */
  @Nullable TokenRange main(Unit unit, int ceiling) {
    int first = unit.first();
    while (first < ceiling
        && (phrases.is(first, WordClass.CONJUNCTION)
            || phrases.isAdverb(first)
            || phrases.is(first, ","))) {
      first++;
    }
    if (first < ceiling && phrases.is(first, WordClass.PREPOSITION, WordClass.SUBORDINATOR)) {
      first = afterComma(first, ceiling);
    }
    return first >= ceiling || reading.isQuoted(first) ? null : after(first, ceiling);
  }

  private int afterComma(int first, int ceiling) {
    int limit = Math.min(ceiling, first + REACH);
    for (int i = first; i < limit; i++) {
      if (phrases.is(i, ",")) {
        return i + 1;
      }
    }
    return first;
  }

  /** The noun phrase that starts at a token, with its appositions. */
  @Nullable TokenRange after(int first, int ceiling) {
    int end = nouns.endAfter(first, ceiling);
    if (end == first) {
      return null;
    }
    boolean pronoun = end == first + 1 && phrases.is(first, WordClass.PRONOUN);
    return new TokenRange(first, pronoun ? end : appositions.after(first, end, ceiling));
  }
}
