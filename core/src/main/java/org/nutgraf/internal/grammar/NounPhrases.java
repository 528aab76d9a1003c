package org.nutgraf.internal.grammar;

import org.nutgraf.internal.scan.TokenKind;

/**
 * Finds where noun phrases start and end: determiner, adjectives, nouns and names, with
 * prepositional phrases, appositions and relative clauses after them.
 */
public final class NounPhrases {
  /** Longest phrase in tokens, so that a text without punctuation costs linear time. */
  private static final int REACH = 60;

  private final Phrases phrases;

  /**
   * Prepares to read a text.
   *
   * @param phrases the text
   */
  public NounPhrases(Phrases phrases) {
    this.phrases = phrases;
  }

  /**
   * {@return where the noun phrase starts that ends before a token; {@code end} if there is none}
   *
   * @param end index after the last token of the phrase
   * @param floor index that the phrase may not start before
   */
  public int startBefore(int end, int floor) {
    int limit = Math.max(floor, end - REACH);
    int start = headStart(end, limit);
    if (start == end) {
      return end;
    }
    while (start - 1 > limit) {
      int joint = start - 1;
      boolean joins = phrases.is(joint, WordClass.JOINT);
      boolean coordinates = phrases.is(joint, WordClass.COORDINATOR);
      if (!joins && !coordinates) {
        break;
      }
      int left = headStart(joint, limit);
      boolean usable = left < joint && !phrases.isTime(joint - 1) && isHead(joint - 1);
      if (!usable || (coordinates && !atBoundary(left, limit))) {
        break;
      }
      start = left;
    }
    return start;
  }

  private boolean atBoundary(int start, int limit) {
    return start == limit
        || phrases.is(start - 1, ",")
        || phrases.tokens().get(start - 1).word().kind() == TokenKind.QUOTE;
  }

  private boolean isHead(int token) {
    return phrases.isNominal(token) || phrases.is(token, WordClass.PRONOUN);
  }

  /** The start of a run of nominal words and their determiner. */
  private int headStart(int end, int limit) {
    int i = end - 1;
    if (i >= limit && phrases.is(i, ")")) {
      i = openingBefore(i, limit) - 1;
    }
    if (i >= limit && phrases.is(i, WordClass.PRONOUN) && !phrases.isNominal(i)) {
      return i;
    }
    if (i > limit && isReflexive(i) && isHead(i - 1)) {
      i--;
    }
    int last = i;
    while (i >= limit && phrases.isNominal(i) && !phrases.isTime(i)) {
      i--;
    }
    if (i == last) {
      return end;
    }
    while (i >= limit && isDeterminer(i)) {
      i--;
    }
    return i + 1;
  }

  /** {@code Smith himself}. */
  private boolean isReflexive(int token) {
    String key = phrases.tokens().get(token).key();
    return key.endsWith("self") || key.endsWith("selves");
  }

  private boolean isDeterminer(int token) {
    return phrases.is(token, WordClass.DETERMINER, WordClass.POSSESSIVE)
        && !phrases.is(token, WordClass.SUBORDINATOR, WordClass.INTERROGATIVE);
  }

  /** The bracket that opens what a bracket closes, or the closing one itself. */
  private int openingBefore(int close, int limit) {
    for (int i = close - 1; i >= limit && close - i < REACH; i--) {
      if (phrases.is(i, "(")) {
        return i;
      }
    }
    return close;
  }

  /**
   * {@return where the noun phrase ends that starts at a token; {@code start} if there is none}
   * Without appositions.
   *
   * @param start index of the first token of the phrase
   * @param ceiling index that the phrase may not reach
   */
  public int endAfter(int start, int ceiling) {
    int limit = Math.min(ceiling, start + REACH);
    int end = headEnd(start, limit);
    if (end == start) {
      return start;
    }
    while (end < limit) {
      int next = extension(start, end, limit);
      if (next == end) {
        break;
      }
      end = next;
    }
    return end;
  }

  private int extension(int start, int end, int limit) {
    if (phrases.is(end, "(")) {
      for (int i = end + 1; i < limit; i++) {
        if (phrases.is(i, ")")) {
          return i + 1;
        }
      }
      return end;
    }
    if (end + 1 >= limit) {
      return end;
    }
    if (phrases.is(end, WordClass.COORDINATOR)) {
      boolean nominal =
          phrases.isCapitalized(end + 1)
              || phrases.is(end + 1, WordClass.DETERMINER, WordClass.POSSESSIVE);
      return nominal ? headEnd(end + 1, limit) : end;
    }
    if (!joins(start, end)) {
      return end;
    }
    int next = headEnd(end + 1, limit);
    boolean time = next > end + 1 && isTime(next - 1);
    return next == end + 1 || time ? end : next;
  }

  private boolean joins(int start, int preposition) {
    boolean named = phrases.isCapitalized(preposition - 1) || phrases.is(preposition - 1, ")");
    if (!named || phrases.traits().nounsCapitalized()) {
      return phrases.is(preposition, WordClass.JOINT);
    }
    boolean properly =
        phrases.is(preposition + 1, WordClass.DETERMINER) || phrases.isCapitalized(preposition + 1);
    boolean titled = phrases.is(start, WordClass.DETERMINER, WordClass.POSSESSIVE);
    return properly && phrases.is(preposition, titled ? WordClass.JOINT : WordClass.NAME_JOINT);
  }

  private boolean isTime(int token) {
    return phrases.isTime(token) || phrases.tokens().get(token).word().kind() == TokenKind.NUMBER;
  }

  /** The end of determiner, adjectives, nouns and names. */
  private int headEnd(int start, int limit) {
    int i = start;
    while (i < limit && phrases.is(i, WordClass.DETERMINER, WordClass.POSSESSIVE)) {
      i++;
    }
    if (i < limit && i == start && phrases.is(i, WordClass.PRONOUN) && !phrases.isNominal(i)) {
      return i + 1;
    }
    int first = i;
    while (i < limit && (phrases.isNominal(i) || isInnerAdverb(i, limit))) {
      if (i > first
          && (phrases.isTime(i) || phrases.isPastAfterName(i) || phrases.isAfterNoun(i))) {
        break;
      }
      i++;
    }
    while (i > first && isMark(i - 1)) {
      i--;
    }
    boolean pronominal = i == first && i == start + 1 && phrases.is(start, WordClass.PRONOUN);
    if (pronominal) {
      return i;
    }
    return i == first ? start : i;
  }

  private boolean isMark(int token) {
    TokenKind kind = phrases.tokens().get(token).word().kind();
    return kind == TokenKind.PUNCTUATION || kind == TokenKind.QUOTE;
  }

  /** {@code a highly regarded judge}. */
  private boolean isInnerAdverb(int i, int limit) {
    return phrases.isAdverb(i)
        && i + 1 < limit
        && phrases.is(i - (i > 0 ? 1 : 0), WordClass.DETERMINER)
        && phrases.isNominal(i + 1);
  }
}
