package org.nutgraf.internal.quote;

import java.util.List;
import org.nutgraf.internal.grammar.Phrases;
import org.nutgraf.internal.grammar.WordClass;
import org.nutgraf.internal.quote.Attribution.Side;
import org.nutgraf.internal.scan.TokenKind;

/** Says where what an attribution reports starts and ends. */
final class ContentBounds {
  /** A sentence that runs on for longer is none; cuts keep the time linear. */
  private static final int LONGEST_CLAUSE = 150;

  private final Reading reading;
  private final Phrases phrases;
  private final FollowingClauses following;

  ContentBounds(Reading reading) {
    this.reading = reading;
    this.phrases = reading.phrases();
    this.following = new FollowingClauses(reading);
  }

  /** What an attribution reports before it. */
  TokenRange before(Unit unit, List<Attribution> attributions, int k) {
    int end = attributions.get(k).start();
    int floor = bounded(end, unit);
    for (int j = k - 1; j >= 0 && attributions.get(j).start() >= floor; j--) {
      Attribution other = attributions.get(j);
      if (other.side() == Side.BEFORE && other.end() <= end) {
        floor = other.end();
        break;
      }
    }
    return trim(new TokenRange(announced(floor, end), end));
  }

  /** The farthest token that what is said before a token may start at. */
  private int bounded(int end, Unit unit) {
    int floor = Math.max(unit.first(), end - LONGEST_CLAUSE);
    return reading.isQuoted(floor) ? reading.stretchAt(floor).open() : floor;
  }

  /** The farthest token that what is said after a token may end at. */
  private int limit(int start, Unit unit) {
    int last = Math.min(unit.end(), start + LONGEST_CLAUSE) - 1;
    return last >= start && reading.isQuoted(last) ? reading.stretchAt(last).end() : last + 1;
  }

  /** Where a quote that a colon announces opens last before a token, or the floor. */
  private int announced(int floor, int end) {
    for (int i = end - 1; i > floor; i--) {
      if (reading.isQuoted(i)) {
        int open = reading.stretchAt(i).open();
        return open > floor && phrases.is(open - 1, ":") ? open : floor;
      }
    }
    return floor;
  }

  /** What an attribution reports after it. */
  TokenRange after(Unit unit, List<Attribution> attributions, int k) {
    Attribution own = attributions.get(k);
    int start = own.end();
    int end = following.end(unit, attributions, k, limit(start, unit));
    int closed = start < end && reading.opens(start) ? finishedQuotes(start, end) : start;
    if (closed == start && !isLabel(own)) {
      closed = clauseEnd(start, end);
    }
    return trim(new TokenRange(start, closed == start ? end : closed));
  }

  /** {@code Smith: …}, whose words fill the rest of the sentence. */
  private boolean isLabel(Attribution own) {
    return own.verb() == null && phrases.is(own.cue().first(), ":");
  }

  /**
   * Where a comma ends what was said: before a contrast ({@code , but}), or after the last words
   * between marks, which a semicolon or dash ends as well.
   */
  private int clauseEnd(int start, int end) {
    int lastMark = lastMark(start, end);
    for (int i = start + 1; i + 1 < end; i++) {
      if (reading.isQuoted(i + 1)) {
        continue;
      }
      boolean afterLast = lastMark >= 0 && i >= lastMark;
      if (afterLast && i > lastMark && (phrases.is(i, ";") || reading.isDash(i))) {
        return i;
      }
      if (following.isComma(i)
          && (opensContrast(i + 1, end) || (afterLast && !goesOn(i + 1, end)))) {
        return i + 1;
      }
    }
    return lastMark < 0 ? end : beforeMedium(lastMark + 1, end);
  }

  /** {@code , but she left}; but {@code , but that it rained} goes on. */
  private boolean opensContrast(int token, int end) {
    return phrases.is(token, WordClass.CONTRAST)
        && token + 1 < end
        && !phrases.is(token + 1, "that")
        && !phrases.is(token + 1, WordClass.PREPOSITION, WordClass.NEGATION)
        && !phrases.isAdverb(token + 1);
  }

  /** {@code “…” in a letter}: where words stand is not what they say. */
  private int beforeMedium(int after, int end) {
    if (after + 1 >= end || !phrases.is(after, WordClass.PREPOSITION)) {
      return end;
    }
    int phraseEnd = reading.nouns().endAfter(after + 1, end);
    boolean last = phraseEnd > after + 1 && (phraseEnd >= end || reading.isStop(phraseEnd));
    boolean medium =
        last
            && reading.lexicon().media().longest(phrases.tokens(), phraseEnd - 1, phraseEnd)
                != null;
    return medium ? after : end;
  }

  private int lastMark(int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      if (reading.isQuoted(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean goesOn(int token, int end) {
    boolean joined =
        phrases.is(token, WordClass.COORDINATOR)
            && token + 1 < end
            && (phrases.is(token + 1, "that") || phrases.is(token + 1, WordClass.PREPOSITION));
    return joined || phrases.is(token, WordClass.ADDITION);
  }

  /** The end of whole quoted sentences that open at a token, or the token itself. */
  private int finishedQuotes(int start, int end) {
    int reached = start;
    while (reached < end && reading.opens(reached)) {
      Stretch stretch = reading.stretchAt(reached);
      int inner = stretch.close() - 1;
      reached = stretch.end();
      boolean pause = reading.isStop(inner) || phrases.is(inner, ",");
      boolean timed = reached < end && phrases.is(reached, WordClass.SUBORDINATOR);
      if ((pause || timed) && (reached >= end || !reading.opens(reached))) {
        return reached;
      }
    }
    return start;
  }

  /** Without commas, dashes and full stops at its edges; marks of whole quotes stay. */
  private TokenRange trim(TokenRange range) {
    int first = range.first();
    int end = range.end();
    while (first < end
        && (phrases.is(first, ",")
            || phrases.is(first, ":")
            || reading.isDash(first)
            || isLooseMark(first))) {
      first++;
    }
    while (first < end
        && !reading.isQuoted(end - 1)
        && (phrases.is(end - 1, ",")
            || reading.isStop(end - 1)
            || reading.isDash(end - 1)
            || isLooseMark(end - 1))) {
      end--;
    }
    return new TokenRange(first, end);
  }

  private boolean isLooseMark(int token) {
    return reading.token(token).word().kind() == TokenKind.QUOTE && !reading.isQuoted(token);
  }
}
