package org.nutgraf.internal.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.grammar.Phrases;
import org.nutgraf.internal.grammar.WordClass;
import org.nutgraf.internal.quote.Attribution.Side;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.model.QuoteKind;

/** Delimits what each attribution of a sentence reports. */
final class ContentFinder {
  /** Fewer words between marks may be a name or a single term. */
  private static final int SHORTEST_SENTENCE = 8;

  /** A sentence that runs on for longer is none; cuts keep the time linear. */
  private static final int LONGEST_CLAUSE = 150;

  private final Reading reading;
  private final Phrases phrases;

  ContentFinder(Reading reading) {
    this.reading = reading;
    this.phrases = reading.phrases();
  }

  /** What the attributions of a sentence report, in the order of the attributions. */
  List<Statement> find(Unit unit, List<Attribution> attributions) {
    List<Statement> found = new ArrayList<>();
    for (int k = 0; k < attributions.size(); k++) {
      Attribution attribution = attributions.get(k);
      List<TokenRange> parts = new ArrayList<>();
      if (attribution.reportsBefore()) {
        add(trim(before(unit, attributions, k)), parts);
      }
      if (attribution.reportsAfter() && attribution.side() != Side.NEXT_PASSAGE) {
        add(trim(after(unit, attributions, k)), parts);
      }
      Statement statement = statement(parts, attribution, unit, unit);
      if (statement != null && isAllowed(statement)) {
        found.add(statement);
      }
    }
    return found;
  }

  /** Whole quoted sentences that no attribution of their sentence accounts for. */
  List<Statement> unattributed(Unit unit, List<Statement> reported) {
    List<Statement> found = new ArrayList<>();
    boolean[] accounted = new boolean[unit.end() - unit.first()];
    for (Statement statement : reported) {
      for (TokenRange part : statement.parts()) {
        Arrays.fill(accounted, part.first() - unit.first(), part.end() - unit.first(), true);
      }
    }
    int i = unit.first();
    while (i < unit.end()) {
      if (!reading.opens(i)) {
        i++;
        continue;
      }
      Stretch stretch = reading.stretchAt(i);
      if (!accounted[stretch.inner().first() - unit.first()]) {
        if (isSentence(stretch)) {
          found.add(new Statement(QuoteKind.DIRECT, List.of(stretch.inner()), null, unit, unit));
        } else if (reading.traits().reportsByMood() && !reading.isName(stretch)) {
          TokenRange marked = new TokenRange(stretch.open(), stretch.end());
          found.add(new Statement(QuoteKind.MIXED, List.of(marked), null, unit, unit));
        }
      }
      i = stretch.end();
    }
    return found;
  }

  private boolean isSentence(Stretch stretch) {
    int last = stretch.close() - 1;
    boolean ends = reading.isStop(last) || phrases.is(last, ",");
    return ends && stretch.inner().length() >= SHORTEST_SENTENCE;
  }

  private static boolean isAllowed(Statement statement) {
    Attribution attribution = statement.attribution();
    if (attribution == null || statement.kind() != QuoteKind.INDIRECT) {
      return true;
    }
    boolean anonymous = attribution.source() == null;
    return !anonymous && attribution.frame() != Frame.NOUN_IF_QUOTED;
  }

  private static void add(TokenRange range, List<TokenRange> parts) {
    if (!range.isEmpty()) {
      parts.add(range);
    }
  }

  private TokenRange before(Unit unit, List<Attribution> attributions, int k) {
    int end = attributions.get(k).start();
    int floor = bounded(end, unit);
    for (int j = k - 1; j >= 0 && attributions.get(j).start() >= floor; j--) {
      Attribution other = attributions.get(j);
      if (other.side() == Side.BEFORE && other.end() <= end) {
        floor = other.end();
        break;
      }
    }
    return new TokenRange(announced(floor, end), end);
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

  private TokenRange after(Unit unit, List<Attribution> attributions, int k) {
    Attribution own = attributions.get(k);
    int start = own.end();
    int end = limit(start, unit);
    for (int j = k + 1; j < attributions.size() && attributions.get(j).start() < end; j++) {
      Attribution other = attributions.get(j);
      if (other.start() > start && cuts(own, other, unit)) {
        end = cutBefore(other, start);
        break;
      }
    }
    int closed = start < end && reading.opens(start) ? finishedQuotes(start, end) : start;
    return new TokenRange(start, closed > start ? closed : clauseEnd(start, end));
  }

  /**
   * Where a comma ends what was said: before a contrast ({@code , but}), or after the last words
   * between marks.
   */
  private int clauseEnd(int start, int end) {
    int lastMark = lastMark(start, end);
    for (int i = start + 1; i + 1 < end; i++) {
      if (!isComma(i) || reading.isQuoted(i + 1)) {
        continue;
      }
      boolean afterLast = lastMark >= 0 && i >= lastMark;
      if (phrases.is(i + 1, WordClass.CONTRAST) || (afterLast && !goesOn(i + 1))) {
        return i + 1;
      }
    }
    return end;
  }

  private int lastMark(int start, int end) {
    for (int i = end - 1; i >= start; i--) {
      if (reading.isQuoted(i)) {
        return i;
      }
    }
    return -1;
  }

  private boolean isComma(int token) {
    return reading.isQuoted(token)
        ? reading.closes(token) && phrases.is(reading.stretchAt(token).close() - 1, ",")
        : phrases.is(token, ",");
  }

  private boolean goesOn(int token) {
    return phrases.is(token, WordClass.ADDITION);
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

  private boolean cuts(Attribution own, Attribution other, Unit unit) {
    int before = other.start() - 1;
    boolean comma = phrases.is(before, ",") || reading.closes(before) || reading.isDash(before);
    if (other.reportsBefore() && comma) {
      return true;
    }
    boolean coordinated = phrases.is(before, WordClass.CONJUNCTION);
    ReportingVerb verb = other.verb();
    boolean participial = comma && verb != null && verb.isGerund();
    boolean fronted =
        comma
            && phrases.is(unit.first(), WordClass.SUBORDINATOR, WordClass.PREPOSITION)
            && own.start() - unit.first() < 12;
    return coordinated || participial || fronted;
  }

  private int cutBefore(Attribution other, int floor) {
    int end = other.start();
    while (end > floor
        && (phrases.is(end - 1, ",")
            || reading.isDash(end - 1)
            || phrases.is(end - 1, WordClass.CONJUNCTION))) {
      end--;
    }
    return end;
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

  /**
   * A statement whose kind follows from how much of its parts stands between marks; null where
   * there is no word in them. Rule 5.2.
   */
  @Nullable Statement statement(
      List<TokenRange> parts, @Nullable Attribution attribution, Unit unit, Unit last) {
    if (parts.isEmpty()) {
      return null;
    }
    boolean any = false;
    boolean all = true;
    for (TokenRange part : parts) {
      for (int i = part.first(); i < part.end(); i++) {
        boolean quoted = reading.isQuoted(i);
        any |= quoted;
        all &= quoted || phrases.is(i, ",") || reading.isStop(i);
      }
    }
    if (!any) {
      return new Statement(QuoteKind.INDIRECT, List.copyOf(parts), attribution, unit, last);
    }
    if (!all) {
      return new Statement(QuoteKind.MIXED, List.copyOf(parts), attribution, unit, last);
    }
    List<TokenRange> inner = new ArrayList<>();
    for (TokenRange part : parts) {
      for (int i = part.first(); i < part.end(); i++) {
        if (reading.opens(i)) {
          TokenRange words = reading.stretchAt(i).inner();
          if (!words.isEmpty()) {
            inner.add(words);
          }
        }
      }
    }
    return inner.isEmpty()
        ? null
        : new Statement(QuoteKind.DIRECT, List.copyOf(inner), attribution, unit, last);
  }
}
