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
    int insertEnd = comma;
    for (int i = comma - 1; i > limit; i--) {
      if (reading.isQuoted(i) || !phrases.is(i, ",")) {
        continue;
      }
      int start = nouns.startBefore(i, limit);
      boolean free = start < i && (start == limit || opensClause(start - 1));
      if (free && !isInserted(start)) {
        boolean apposed = isApposition(i + 1, insertEnd);
        return new TokenRange(start, apposed ? comma : i);
      }
    }
    return null;
  }

  private boolean opensClause(int token) {
    return phrases.is(token, ",")
        || phrases.is(token, WordClass.SUBORDINATOR, WordClass.CONJUNCTION)
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

  private boolean isApposition(int first, int end) {
    if (phrases.is(first, WordClass.RELATIVE)) {
      return true;
    }
    boolean nominal =
        phrases.is(first, WordClass.DETERMINER, WordClass.POSSESSIVE) || phrases.isNominal(first);
    return nominal && !phrases.isAdverb(first) && !isGerund(first) && first < end;
  }

  /** Where the appositions end that follow a phrase; {@code end} if there is none. */
  int after(int end, int ceiling) {
    int limit = Math.min(ceiling, end + REACH);
    int reached = end;
    if (reached < limit
        && phrases.is(reached, WordClass.RELATIVE)
        && !phrases.is(reached, "that")) {
      reached = insertEnd(reached, limit);
    }
    while (reached + 1 < limit && phrases.is(reached, ",") && opensApposition(reached + 1)) {
      int next = insertEnd(reached + 1, limit);
      if (next < 0) {
        break;
      }
      reached = next;
    }
    return reached;
  }

  private boolean opensApposition(int first) {
    if (phrases.is(first, WordClass.RELATIVE) && !phrases.is(first, "that")) {
      return true;
    }
    if (reading.isQuoted(first) || isPronounAlone(first)) {
      return false;
    }
    boolean nominal =
        phrases.is(first, WordClass.DETERMINER, WordClass.POSSESSIVE) || phrases.isNominal(first);
    return nominal
        && !isGerund(first)
        && reading.lexicon().verbs().longest(phrases.tokens(), first, first + 1) == null;
  }

  private boolean isPronounAlone(int token) {
    return phrases.is(token, WordClass.PRONOUN) && !phrases.is(token, WordClass.DETERMINER);
  }

  private boolean isGerund(int token) {
    String key = phrases.tokens().get(token).key();
    return key.length() > 4 && key.endsWith("ing") && !phrases.isCapitalized(token);
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
