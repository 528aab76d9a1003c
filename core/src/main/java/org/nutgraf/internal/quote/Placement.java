package org.nutgraf.internal.quote;

import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.grammar.Phrases;
import org.nutgraf.internal.grammar.WordClass;
import org.nutgraf.internal.quote.Attribution.Side;
import org.nutgraf.internal.scan.TokenKind;

/** Decides on which side of an attribution stands what it reports. Rule 5.3. */
final class Placement {
  /** A stretch of so few tokens is a quote only if a comma or stop ends it. */
  private static final int LONGEST_TERM = 3;

  private final Reading reading;
  private final Phrases phrases;

  Placement(Reading reading) {
    this.reading = reading;
    this.phrases = reading.phrases();
  }

  /**
   * Where what was said stands.
   *
   * @param side on which side
   * @param contentStart index of the first token that may belong to what was said after it
   * @param frame what the verb stands with there
   */
  record Place(Side side, int contentStart, Frame frame) {}

  /**
   * The place of what a verb reports, or null where it reports nothing.
   *
   * @param verb the verb
   * @param start index of the attribution's first token
   * @param next index after its last
   * @param unit the sentence
   */
  @Nullable Place of(ReportingVerb verb, int start, int next, Unit unit) {
    boolean participle = verb.isGerund() && !verb.isFinite();
    boolean led = followsContent(start, unit);
    boolean quoteBefore = followsQuote(start, unit);
    if (next >= unit.end() || isClosing(next)) {
      return before(verb, led);
    }
    if (phrases.is(next, ":")) {
      boolean last = next + 1 >= unit.end();
      return new Place(last ? Side.NEXT_PASSAGE : Side.AFTER, next + 1, Frame.QUOTE);
    }
    if (phrases.is(next, ",")) {
      boolean framed = start == unit.first() && phrases.is(start, "as");
      Side side = framed ? Side.AFTER : afterComma(next + 1, led, quoteBefore, unit);
      return side == Side.BEFORE ? before(verb, true) : place(side, next + 1, Frame.QUOTE);
    }
    if (reading.opens(next)) {
      boolean around = quoteBefore && verb.takes(Frame.QUOTE) && !verb.takesNoun();
      return new Place(around ? Side.AROUND : Side.AFTER, next, Frame.QUOTE);
    }
    if (quoteBefore && !participle && quoteIsFinished(start) && !isFronted(verb, next, unit)) {
      int resumed = resumedQuote(next, unit);
      return resumed < 0 ? before(verb, true) : new Place(Side.AROUND, resumed, Frame.QUOTE);
    }
    if (led && !participle && isAside(next)) {
      return before(verb, true);
    }
    int announced = announcedQuote(next, unit);
    if (announced > 0 && verb.takes(Frame.QUOTE) && !verb.takes(Frame.CLAUSE)) {
      return new Place(Side.AFTER, announced, Frame.QUOTE);
    }
    if (verb.takes(Frame.CLAUSE) && isGapped(start, next)) {
      return new Place(Side.AFTER, next, Frame.CLAUSE);
    }
    return place(Side.AFTER, next, frame(verb, next, unit));
  }

  /**
   * {@code While Smith called it “a mess,” Jones said it worked}: what follows is what was said.
   */
  private boolean isFronted(ReportingVerb verb, int next, Unit unit) {
    int first = phrases.is(unit.first(), "but") ? unit.first() + 1 : unit.first();
    return phrases.is(first, WordClass.SUBORDINATOR)
        && !reading.isQuoted(first)
        && verb.takes(Frame.CLAUSE)
        && frame(verb, next, unit) != null;
  }

  /** Where a quote opens after other words and a colon, or -1. */
  private int announcedQuote(int from, Unit unit) {
    int limit = Math.min(unit.end(), from + SourceFinder.REACH);
    for (int i = from + 1; i < limit; i++) {
      if (reading.isQuoted(i)) {
        return reading.opens(i) && phrases.is(i - 1, ":") ? i : -1;
      }
    }
    return -1;
  }

  /** {@code a race that they say will be close}: the subject of what was said stands before. */
  private boolean isGapped(int start, int next) {
    return start > 0
        && (phrases.is(start - 1, WordClass.RELATIVE, WordClass.INTERROGATIVE)
            || (!reading.traits().verbSecond() && phrases.isNominal(start - 1)))
        && phrases.is(next, WordClass.AUXILIARY, WordClass.MODAL);
  }

  private static @Nullable Place place(
      @Nullable Side side, int contentStart, @Nullable Frame frame) {
    return side == null || frame == null ? null : new Place(side, contentStart, frame);
  }

  /** {@code It rained, she said}: only verbs that take a clause can follow it. */
  private static @Nullable Place before(ReportingVerb verb, boolean led) {
    boolean clausal = verb.takes(Frame.QUOTE) || verb.takes(Frame.CLAUSE) || verb.takes(Frame.THAT);
    return led && clausal ? new Place(Side.BEFORE, Integer.MAX_VALUE, Frame.CLAUSE) : null;
  }

  /** Whether a quote or a clause with its comma ends before the token. */
  boolean followsContent(int token, Unit unit) {
    return token > unit.first()
        && (endsQuote(token - 1) || phrases.is(token - 1, ",") || reading.isDash(token - 1));
  }

  /** Whether a quote ends with the token, rather than a name or a term between marks. */
  private boolean endsQuote(int token) {
    if (!reading.closes(token)) {
      return false;
    }
    Stretch stretch = reading.stretchAt(token);
    return isPause(stretch.close() - 1) || stretch.inner().length() > LONGEST_TERM;
  }

  /** Whether a quote, and perhaps a comma, ends before the token. */
  boolean followsQuote(int token, Unit unit) {
    if (token > unit.first() && endsQuote(token - 1)) {
      return true;
    }
    return token - 1 > unit.first() && phrases.is(token - 1, ",") && reading.closes(token - 2);
  }

  private @Nullable Side afterComma(int next, boolean led, boolean quoteBefore, Unit unit) {
    if (next >= unit.end()) {
      return led ? Side.BEFORE : null;
    }
    if (reading.opens(next)) {
      return led && (quoteBefore || goesOnInside(next)) ? Side.AROUND : Side.AFTER;
    }
    if (!led && reading.traits().commaBeforeClause()) {
      return Side.AFTER;
    }
    if (!led) {
      boolean clause = phrases.is(next, WordClass.SUBORDINATOR) && !phrases.is(next, "as");
      return clause ? Side.AFTER : null;
    }
    if (quoteBefore) {
      return resumedQuote(next, unit) < 0 ? Side.BEFORE : Side.AROUND;
    }
    boolean other = opensOtherClause(next) && !phrases.is(next, "that");
    return other ? Side.BEFORE : Side.AROUND;
  }

  /** {@code If it rains, she said, “we stay”}: a small letter goes on with the clause before. */
  private boolean goesOnInside(int open) {
    Stretch stretch = reading.stretchAt(open);
    char first = reading.token(stretch.open() + 1).form().charAt(0);
    return !reading.traits().reportsByMood() && Character.isLowerCase(first);
  }

  /** Whether what follows an inserted attribution is no longer what was said. */
  boolean opensOtherClause(int token) {
    return phrases.is(token, WordClass.CONJUNCTION, WordClass.RELATIVE)
        || phrases.is(token, WordClass.SUBORDINATOR, WordClass.PREPOSITION)
        || phrases.tokens().get(token).key().endsWith("ing");
  }

  /** Where an interrupted quote goes on after other words and a comma, or -1. */
  private int resumedQuote(int from, Unit unit) {
    int limit = Math.min(unit.end(), from + SourceFinder.REACH);
    for (int i = from + 1; i < limit; i++) {
      if (reading.opens(i)) {
        boolean announced =
            reading.lexicon().verbs().longest(phrases.tokens(), i - 2, i - 1) != null;
        return phrases.is(i - 1, ",") && !announced ? i : -1;
      }
    }
    return -1;
  }

  private boolean quoteIsFinished(int start) {
    return phrases.is(start - 1, ",") || isPause(reading.stretchAt(start - 1).close() - 1);
  }

  /** Whether a clause may end with the token. */
  boolean isPause(int token) {
    return reading.isStop(token) || phrases.is(token, ",") || reading.isDash(token);
  }

  private boolean isClosing(int token) {
    boolean looseMark =
        phrases.tokens().get(token).word().kind() == TokenKind.QUOTE && !reading.opens(token);
    return looseMark || reading.isStop(token) || phrases.is(token, ")");
  }

  /** {@code as he left}: what follows tells when, not what. */
  private boolean isAside(int token) {
    boolean temporal =
        phrases.is(token, WordClass.SUBORDINATOR)
            && !phrases.is(token, WordClass.INTERROGATIVE)
            && !phrases.is(token, "that")
            && !phrases.is(token, "if");
    return temporal || phrases.is(token, "when") || reading.isDash(token);
  }

  /** How a verb takes what starts at a token, or null where it does not. */
  private @Nullable Frame frame(ReportingVerb verb, int next, Unit unit) {
    if (phrases.is(next, "that") || phrases.is(next, WordClass.INTERROGATIVE)) {
      return first(verb, Frame.CLAUSE, Frame.THAT, Frame.NOUN);
    }
    if (phrases.is(next, "to")) {
      return first(verb, Frame.INFINITIVE, Frame.INFINITIVE, Frame.INFINITIVE);
    }
    boolean nominal =
        phrases.opensNounPhrase(next)
            || phrases.is(next, WordClass.OBJECT_PRONOUN, WordClass.EXISTENTIAL);
    if (verb.takes(Frame.OBJECT_INFINITIVE)) {
      int object = reading.nouns().endAfter(next, unit.end());
      boolean infinitive = object < unit.end() && phrases.is(object, "to");
      if (infinitive
          || (phrases.is(next, WordClass.OBJECT_PRONOUN) && phrases.is(next + 1, "to"))) {
        return Frame.OBJECT_INFINITIVE;
      }
    }
    boolean subject = phrases.is(next, WordClass.SUBJECT_PRONOUN);
    if (verb.takes(Frame.THAT) && subject) {
      return Frame.THAT;
    }
    boolean opens = nominal || phrases.is(next, WordClass.SUBORDINATOR, WordClass.PREPOSITION);
    if (verb.takes(Frame.CLAUSE) && opens) {
      return Frame.CLAUSE;
    }
    return nominal ? first(verb, Frame.NOUN, Frame.NOUN_IF_QUOTED, Frame.NOUN) : null;
  }

  private static @Nullable Frame first(ReportingVerb verb, Frame one, Frame two, Frame three) {
    if (verb.takes(one)) {
      return one;
    }
    return verb.takes(two) ? two : (verb.takes(three) ? three : null);
  }
}
