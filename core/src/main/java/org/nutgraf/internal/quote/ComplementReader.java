package org.nutgraf.internal.quote;

import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.grammar.NounPhrases;
import org.nutgraf.internal.grammar.Phrases;
import org.nutgraf.internal.grammar.WordClass;
import org.nutgraf.internal.scan.PhraseTable;
import org.nutgraf.internal.scan.TokenKind;

/** Reads what stands between a reporting verb and what was said. */
final class ComplementReader {
  /** How many tokens may stand between a verb's object and the clause that it takes. */
  private static final int LONGEST_ADDRESSEE = 12;

  /** How many tokens may stand between commas after a reporting verb. */
  private static final int LONGEST_INSERTION = 20;

  private final Reading reading;
  private final Phrases phrases;
  private final NounPhrases nouns;

  ComplementReader(Reading reading) {
    this.reading = reading;
    this.phrases = reading.phrases();
    this.nouns = reading.nouns();
  }

  /** {@code In an interview with the BBC, she said}: what a phrase at the head tells. */
  Complements fronted(Unit unit, int start) {
    int first = unit.first();
    boolean led = start - 1 > first + 1 && phrases.is(start - 1, ",");
    if (!led || !phrases.is(first, WordClass.PREPOSITION) || reading.isQuoted(first + 1)) {
      return Complements.none(start);
    }
    int phraseEnd = Math.min(nouns.endAfter(first + 1, start - 1), start - 1);
    TokenRange medium = phraseEnd > first + 1 ? medium(new TokenRange(first + 1, phraseEnd)) : null;
    TokenRange partner = medium == null ? null : partner(medium.end(), start - 1);
    return new Complements(partner, medium, start);
  }

  /** {@code with the BBC}, after an interview: to whom somebody spoke, or null. */
  private @Nullable TokenRange partner(int after, int end) {
    if (after + 1 >= end || !phrases.is(after, "with")) {
      return null;
    }
    int phraseEnd = nouns.endAfter(after + 1, end);
    return phraseEnd == after + 1 ? null : new TokenRange(after + 1, phraseEnd);
  }

  /** The complements of a verb that start at a token. */
  Complements read(@Nullable ReportingVerb verb, int first, int end) {
    TokenRange addressee = null;
    TokenRange medium = null;
    int i = first;
    if (verb != null && verb.takes(Frame.ADDRESSEE)) {
      addressee = object(verb, i, end);
      i = addressee == null ? i : addressee.end();
    }
    i = addressee == null ? i : clauseAfter(i, end);
    while (i < end && !reading.isQuoted(i)) {
      int next = step(verb, i, end);
      next = next == i && verb != null && phrases.is(i, verb.particle()) ? i + 1 : next;
      if (next == i) {
        break;
      }
      TokenRange phrase = new TokenRange(i + 1, next);
      if (phrases.is(i, WordClass.PREPOSITION)) {
        boolean toSomebody =
            phrases.is(i, "to") || phrases.is(i, "gegenüber") || phrases.is(i, "à");
        addressee = addressee == null && toSomebody ? phrase : addressee;
        if (medium == null) {
          medium = medium(phrase);
          addressee = addressee == null && medium != null ? partner(medium.end(), end) : addressee;
        } else if (addressee == null && phrases.is(i, "with")) {
          addressee = phrase;
        }
      }
      i = next;
    }
    if (verb == null) {
      return new Complements(addressee, medium, i);
    }
    int clause = thatAfter(verb, i, end);
    return new Complements(addressee, medium, clause == i ? inserted(i, end) : clause);
  }

  /** {@code told a meeting in Hull, Yorkshire, on Monday that}: where the clause opens. */
  private int thatAfter(ReportingVerb verb, int first, int end) {
    boolean adjunct =
        first < end
            && (verb.takes(Frame.CLAUSE) || verb.takes(Frame.THAT))
            && !phrases.is(first, "to")
            && (phrases.is(first, ",") || phrases.is(first, WordClass.PREPOSITION, WordClass.TIME));
    int limit = adjunct ? Math.min(end, first + LONGEST_INSERTION) : first;
    for (int i = first; i < limit; i++) {
      if (phrases.is(i, "that")) {
        return i > first + 1 && endsAdjunct(i - 1) ? i : first;
      }
      if (reading.isQuoted(i) && reading.isName(reading.stretchAt(i))) {
        i = reading.stretchAt(i).end() - 1;
      } else if (!phrases.is(i, ",") && !isPhrasal(i)) {
        return first;
      }
    }
    return first;
  }

  /** Whether a clause follows rather than a relative: after a comma, a day or a name. */
  private boolean endsAdjunct(int token) {
    return phrases.is(token, ",")
        || phrases.is(token, WordClass.TIME)
        || phrases.isCapitalized(token);
  }

  /** Whether a token may belong to a noun phrase or to the preposition before one. */
  private boolean isPhrasal(int token) {
    return !reading.isQuoted(token)
        && (phrases.isNominal(token)
            || phrases.is(token, WordClass.PREPOSITION, WordClass.TIME)
            || phrases.is(token, WordClass.DETERMINER, WordClass.POSSESSIVE)
            || phrases.is(token, WordClass.OBJECT_PRONOUN)
            || phrases.isAdverb(token));
  }

  /** {@code said, however, that}, {@code said, among others, “…”}: where an insertion ends. */
  private int inserted(int comma, int end) {
    if (comma + 2 >= end
        || !phrases.is(comma, ",")
        || !(phrases.is(comma + 1, WordClass.PREPOSITION) || phrases.isAdverb(comma + 1))) {
      return comma;
    }
    int limit = Math.min(end - 1, comma + LONGEST_INSERTION);
    for (int i = comma + 2; i < limit && !reading.isQuoted(i); i++) {
      if (phrases.is(i, ",")) {
        boolean goesOn = phrases.is(i + 1, "that") || reading.opens(i + 1);
        return goesOn ? i + 1 : comma;
      }
    }
    return comma;
  }

  /** {@code told a man close to her that …}: where the clause opens after an addressee. */
  private int clauseAfter(int first, int end) {
    int limit = Math.min(end, first + LONGEST_ADDRESSEE);
    for (int i = first; i < limit; i++) {
      if (phrases.is(i, "that")) {
        return i;
      }
      if (!isPhrasal(i)) {
        return first;
      }
    }
    return first;
  }

  /** {@code told reporters}: an object before the clause, the quote or the end. */
  private @Nullable TokenRange object(ReportingVerb verb, int first, int end) {
    if (first >= end
        || reading.isQuoted(first)
        || phrases.is(first, "that")
        || phrases.is(first, WordClass.INTERROGATIVE)) {
      return null;
    }
    int objectEnd =
        phrases.is(first, WordClass.OBJECT_PRONOUN) && !phrases.is(first, WordClass.POSSESSIVE)
            ? first + 1
            : nouns.endAfter(first, end);
    if (objectEnd == first) {
      return null;
    }
    boolean infinitive =
        objectEnd < end && phrases.is(objectEnd, "to") && verb.takes(Frame.OBJECT_INFINITIVE);
    if (infinitive) {
      return null;
    }
    boolean always = !verb.takes(Frame.CLAUSE) || verb.lemma().equals("tell");
    return always || opensContent(objectEnd, end) ? new TokenRange(first, objectEnd) : null;
  }

  private boolean opensContent(int i, int end) {
    return i >= end
        || phrases.is(i, "that")
        || phrases.is(i, ",")
        || phrases.is(i, ":")
        || phrases.is(i, "to")
        || reading.isQuoted(i)
        || reading.isStop(i);
  }

  /** The index after an adverb, a time or a prepositional phrase; the same where there is none. */
  private int step(@Nullable ReportingVerb verb, int i, int end) {
    if (phrases.is(i, WordClass.TIME)) {
      return timeEnd(i, end);
    }
    int period = periodEnd(i, end);
    if (period > i) {
      return period;
    }
    if (phrases.isAdverb(i) && !phrases.is(i, WordClass.SUBORDINATOR, WordClass.EXISTENTIAL)) {
      return i + 1;
    }
    boolean led =
        phrases.is(i, "last")
            || phrases.is(i, "this")
            || phrases.is(i, "next")
            || phrases.is(i, "late")
            || phrases.is(i, "early");
    if (led && i + 1 < end && phrases.is(i + 1, WordClass.TIME)) {
      return timeEnd(i + 1, end);
    }
    if (!phrases.is(i, WordClass.PREPOSITION) || i + 1 >= end || reading.isQuoted(i + 1)) {
      return i;
    }
    boolean infinitive =
        phrases.is(i, "to")
            && !phrases.isCapitalized(i + 1)
            && !phrases.is(i + 1, WordClass.DETERMINER, WordClass.POSSESSIVE)
            && !phrases.is(i + 1, WordClass.OBJECT_PRONOUN)
            && verb != null
            && verb.takes(Frame.INFINITIVE);
    if (infinitive || phrases.is(i, "as") || phrases.is(i, "than") || phrases.is(i, "like")) {
      return i;
    }
    if (phrases.is(i + 1, WordClass.TIME)) {
      return timeEnd(i + 1, end);
    }
    return phraseEnd(i, end);
  }

  /** A noun phrase after a preposition, cut where a name follows a common noun. */
  private int phraseEnd(int preposition, int end) {
    int first = preposition + 1;
    if (phrases.is(first, WordClass.OBJECT_PRONOUN) && !phrases.is(first, WordClass.POSSESSIVE)) {
      return first + 1;
    }
    int phraseEnd = nouns.endAfter(first, end);
    if (phraseEnd == first) {
      return preposition;
    }
    for (int i = first + 1; i < phraseEnd; i++) {
      boolean common =
          !phrases.isCapitalized(i - 1)
              && phrases.isNominal(i - 1)
              && Character.isLetter(phrases.tokens().get(i - 1).form().charAt(0));
      if (common && phrases.isCapitalized(i) && !phrases.is(i, WordClass.TIME)) {
        return i;
      }
    }
    return phraseEnd;
  }

  /** {@code two days after the vote}, {@code a week ago}. */
  private int periodEnd(int first, int end) {
    int i = first;
    while (i < end && i < first + 3 && !phrases.is(i, WordClass.PERIOD) && isQuantity(i)) {
      i++;
    }
    boolean measured = i > first && i + 1 < end && phrases.is(i, WordClass.PERIOD);
    if (!measured || !phrases.is(i + 1, WordClass.RELATIVE_TIME)) {
      return first;
    }
    int next = i + 2;
    return next < end && phrases.is(i + 1, WordClass.PREPOSITION) ? phraseEnd(i + 1, end) : next;
  }

  private boolean isQuantity(int token) {
    return phrases.is(token, WordClass.DETERMINER) || phrases.isNominal(token);
  }

  private int timeEnd(int i, int end) {
    int next = i + 1;
    while (next < end
        && (phrases.is(next, WordClass.TIME)
            || phrases.tokens().get(next).word().kind() == TokenKind.NUMBER)) {
      next++;
    }
    return next;
  }

  private @Nullable TokenRange medium(TokenRange phrase) {
    for (int i = phrase.first(); i < phrase.end(); i++) {
      PhraseTable.Match<Boolean> match =
          reading.lexicon().media().longest(phrases.tokens(), i, phrase.end());
      if (match != null) {
        return new TokenRange(phrase.first(), match.end());
      }
    }
    return null;
  }
}
