package org.nutgraf.internal.quote;

import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.grammar.NounPhrases;
import org.nutgraf.internal.grammar.Phrases;
import org.nutgraf.internal.grammar.WordClass;
import org.nutgraf.internal.scan.TokenKind;

/**
 * What is set beside a name between commas: {@code , a lawyer in Ohio,}, {@code , who leads it,}.
 */
final class Appositions {
  private static final int REACH = 60;

  private final Reading reading;
  private final Phrases phrases;
  private final NounPhrases nouns;

  Appositions(Reading reading) {
    this.reading = reading;
    this.phrases = reading.phrases();
    this.nouns = reading.nouns();
  }

  /** The phrase with the appositions that a comma before a verb ends, or null. */
  @Nullable TokenRange before(int comma, int floor) {
    int limit = Math.max(floor, comma - REACH);
    for (int i = comma - 1; i > limit; i--) {
      if (reading.isQuoted(i) || !phrases.is(i, ",")) {
        continue;
      }
      int start = nouns.startBefore(i, limit);
      boolean free = start < i && (start == limit || opensClause(start - 1));
      if (free && !isInserted(start)) {
        boolean apposed = opens(i + 1) && !(isRelative(i + 1) && isShort(start, i));
        return new TokenRange(start, apposed ? comma : i);
      }
    }
    return null;
  }

  private boolean opensClause(int token) {
    return phrases.is(token, ",")
        || phrases.is(token, WordClass.SUBORDINATOR, WordClass.CONJUNCTION)
        || phrases.isAdverb(token)
        || reading.closes(token)
        || phrases.is(token, ":")
        || reading.isDash(token);
  }

  /** Whether a chunk between commas is itself an insertion: {@code 32}, {@code a lawyer}. */
  private boolean isInserted(int start) {
    return phrases.tokens().get(start).word().kind() == TokenKind.NUMBER
        || phrases.is(start, WordClass.RELATIVE, WordClass.PREPOSITION)
        || (start > 0
            && phrases.is(start - 1, ",")
            && (phrases.is(start, "a") || phrases.is(start, "an")));
  }

  /** Where the appositions end that follow the phrase before a token; that token if none does. */
  int after(int first, int end, int ceiling) {
    int limit = Math.min(ceiling, end + REACH);
    int reached = end;
    if (reached < limit && isRelative(reached) && !phrases.is(reached, WordClass.DETERMINER)) {
      reached = insertEnd(reached, limit);
    }
    boolean apposed = false;
    while (reached + 1 < limit && phrases.is(reached, ",") && opens(reached + 1)) {
      // Rule 5.7: what is told of somebody known by the surname alone is news, not a name.
      if (isRelative(reached + 1) && !apposed && isShort(first, reached)) {
        break;
      }
      reached = insertEnd(reached + 1, limit);
      apposed = true;
    }
    return reached;
  }

  /** {@code Smith}, {@code Mr. Smith}, {@code the minister}. */
  private boolean isShort(int first, int end) {
    boolean titled = end == first + 2 && phrases.tokens().get(first).form().endsWith(".");
    return end == first + 1 || titled || phrases.is(first, WordClass.DETERMINER);
  }

  /** Whether an apposition or a relative clause opens after a comma. */
  private boolean opens(int first) {
    if (isRelative(first)) {
      return true;
    }
    if (reading.isQuoted(first) || isPronounAlone(first) || isGerund(first)) {
      return false;
    }
    boolean placed = phrases.is(first, WordClass.NAME_JOINT) && phrases.isCapitalized(first + 1);
    boolean dated = phrases.is(first, WordClass.ADVERB) && phrases.isNominal(first + 1);
    boolean nominal =
        phrases.is(first, WordClass.DETERMINER, WordClass.POSSESSIVE)
            || (phrases.isNominal(first) && !isLowerWhereNounsAreNot(first));
    boolean verb = reading.lexicon().verbs().longest(phrases.tokens(), first, first + 1) != null;
    return placed || dated || (nominal && !phrases.isAdverb(first) && !verb);
  }

  private boolean isLowerWhereNounsAreNot(int token) {
    return reading.traits().nounsCapitalized() && !phrases.isCapitalized(token);
  }

  private boolean isRelative(int token) {
    return phrases.is(token, WordClass.RELATIVE) && !phrases.is(token, "that");
  }

  private boolean isPronounAlone(int token) {
    return phrases.is(token, WordClass.PRONOUN)
        && !phrases.is(token, WordClass.DETERMINER, WordClass.RELATIVE);
  }

  /** {@code speaking in Bergen}, but not {@code managing director}. */
  private boolean isGerund(int token) {
    String key = phrases.tokens().get(token).key();
    return key.length() > 4
        && key.endsWith("ing")
        && !phrases.isCapitalized(token)
        && !phrases.is(token, WordClass.PREMODIFIER);
  }

  /** The comma, stop or mark that ends an insertion. */
  private int insertEnd(int first, int limit) {
    int i = first;
    while (i < limit
        && !phrases.is(i, ",")
        && !reading.isStop(i)
        && !reading.opens(i)
        && !reading.isDash(i)
        && !phrases.is(i, ":")) {
      i++;
    }
    return i;
  }
}
