package org.nutgraf.internal.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.grammar.Phrases;
import org.nutgraf.internal.grammar.WordClass;
import org.nutgraf.internal.lexicon.VerbForm;
import org.nutgraf.internal.quote.Attribution.Side;
import org.nutgraf.internal.scan.PhraseTable;
import org.nutgraf.internal.scan.TokenKind;

/** Finds the attributions of a sentence: reporting verbs and phrases with their sources. */
final class AttributionFinder {
  private final Reading reading;
  private final Phrases phrases;
  private final SourceFinder sources;
  private final ComplementReader complements;

  AttributionFinder(Reading reading, SourceFinder sources) {
    this.reading = reading;
    this.phrases = reading.phrases();
    this.sources = sources;
    this.complements = new ComplementReader(reading);
  }

  /** The attributions of a sentence, in order. */
  List<Attribution> find(Unit unit) {
    List<Attribution> found = new ArrayList<>();
    int i = unit.first();
    while (i < unit.end()) {
      if (reading.isQuoted(i)) {
        i = reading.stretchAt(i).end();
        continue;
      }
      Attribution attribution = at(i, unit, found);
      if (attribution != null) {
        found.add(attribution);
        i = Math.max(i + 1, attribution.cue().end());
      } else {
        i++;
      }
    }
    return found;
  }

  private @Nullable Attribution at(int i, Unit unit, List<Attribution> before) {
    PhraseTable.Match<Boolean> phrase =
        reading.lexicon().phrases().longest(phrases.tokens(), i, unit.end());
    if (phrase != null) {
      return byPhrase(i, phrase.end(), unit);
    }
    PhraseTable.Match<ReportingVerb> verb =
        reading.lexicon().verbs().longest(phrases.tokens(), i, unit.end());
    return verb == null ? null : byVerb(i, verb.end(), verb.value(), unit, before);
  }

  /** {@code according to Smith}. */
  private @Nullable Attribution byPhrase(int first, int cueEnd, Unit unit) {
    TokenRange source = sources.after(cueEnd, unit.end());
    if (source == null) {
      return null;
    }
    TokenRange cue = new TokenRange(first, cueEnd);
    int end = source.end();
    boolean atStart =
        first == unit.first() || (first == unit.first() + 1 && !reading.isQuoted(unit.first()));
    boolean comma = end < unit.end() && (phrases.is(end, ",") || reading.isQuoted(end));
    Side side =
        atStart
            ? Side.AFTER
            : (comma && end + 1 < unit.end() && phrases.is(first - 1, ",")
                ? Side.AROUND
                : Side.BEFORE);
    int contentStart = comma && phrases.is(end, ",") ? end + 1 : end;
    return new Attribution(cue, null, source, Complements.none(end), first, contentStart, side);
  }

  private @Nullable Attribution byVerb(
      int first, int cueEnd, ReportingVerb verb, Unit unit, List<Attribution> before) {
    int group = sources.verbs().startBefore(first, unit.first());
    if (!isVerb(first, cueEnd, group, verb, unit)) {
      return null;
    }
    TokenRange cue = new TokenRange(first, cueEnd);
    boolean passive = verb.canBe(VerbForm.PARTICIPLE) && sources.verbs().isPassive(group, first);
    if (passive) {
      return null;
    }
    boolean led = followsContent(group, unit);
    TokenRange source = null;
    boolean inverted = false;
    int after = cueEnd;
    if (group == first
        && (led || group == unit.first())
        && verb.isFinite()
        && cueEnd < unit.end()
        && !reading.isQuoted(cueEnd)) {
      TokenRange following = inverted(cueEnd, unit, led);
      if (following != null) {
        source = following;
        inverted = true;
        after = following.end();
      }
    }
    if (source == null) {
      source = subject(group, verb, unit, before);
    }
    Complements complement = complements.read(verb, after, unit.end());
    int start =
        inverted || source == null || source.first() > group
            ? group
            : Math.max(unit.first(), Math.min(source.first(), group));
    if (!inverted && source != null && source.end() < group - 12) {
      start = group;
    }
    if (start > unit.first() && phrases.is(start - 1, "as") && !inverted) {
      start--;
    }
    return placed(cue, verb, source, complement, start, unit);
  }

  /** {@code said Smith}: the noun phrase after the verb, where the clause stops after it. */
  private @Nullable TokenRange inverted(int first, Unit unit, boolean led) {
    if (phrases.is(first, WordClass.OBJECT_PRONOUN) && !phrases.is(first, WordClass.PRONOUN)) {
      return null;
    }
    TokenRange following = sources.after(first, unit.end());
    if (following == null || phrases.is(first, WordClass.TIME)) {
      return null;
    }
    if (led && (reading.closes(first - 2) || stopsAt(following.end(), unit))) {
      return following;
    }
    boolean colon = following.end() < unit.end() && phrases.is(following.end(), ":");
    return colon ? following : null;
  }

  private boolean stopsAt(int token, Unit unit) {
    return token >= unit.end() || isPause(token) || reading.opens(token);
  }

  private @Nullable TokenRange subject(
      int group, ReportingVerb verb, Unit unit, List<Attribution> before) {
    int floor = floor(group, unit);
    boolean participial = verb.isGerund() && !verb.isFinite();
    boolean atEdge = group == unit.first() || followsContent(group, unit);
    if (participial && (atEdge || phrases.is(group - 1, WordClass.PREPOSITION))) {
      return inherited(unit, before);
    }
    if (group > floor && phrases.is(group - 1, WordClass.CONJUNCTION)) {
      return inherited(unit, before);
    }
    if (group > floor && phrases.is(group - 1, "to")) {
      return inherited(unit, before);
    }
    return group == floor ? null : sources.before(group, floor);
  }

  private int floor(int group, Unit unit) {
    for (int i = group - 1; i >= unit.first() && group - i < 80; i--) {
      if (reading.isQuoted(i)) {
        return i + 1;
      }
    }
    return unit.first();
  }

  /** Who spoke before in the sentence, else its first noun phrase. */
  private @Nullable TokenRange inherited(Unit unit, List<Attribution> before) {
    for (int i = before.size() - 1; i >= 0; i--) {
      if (before.get(i).source() != null) {
        return before.get(i).source();
      }
    }
    return reading.isQuoted(unit.first()) ? null : sources.after(unit.first(), unit.end());
  }

  /** Whether a quote or a clause with its comma ends before the token. */
  private boolean followsContent(int token, Unit unit) {
    return token > unit.first()
        && (reading.closes(token - 1) || phrases.is(token - 1, ",") || reading.isDash(token - 1));
  }

  /** Whether the word is a verb here, rather than a noun or an adjective. */
  private boolean isVerb(int first, int cueEnd, int group, ReportingVerb verb, Unit unit) {
    boolean bare = group == first;
    if (bare
        && first > unit.first()
        && phrases.is(first - 1, WordClass.DETERMINER, WordClass.POSSESSIVE)
        && !phrases.is(first - 1, WordClass.PRONOUN)) {
      return false;
    }
    boolean nounForm =
        verb.takes(Frame.ALSO_NOUN)
            && (verb.canBe(VerbForm.BASE) || verb.canBe(VerbForm.THIRD_PERSON))
            && !verb.canBe(VerbForm.PAST);
    if (!nounForm || !bare) {
      return true;
    }
    if (first == unit.first()) {
      return false;
    }
    int before = first - 1;
    if (reading.closes(before) || phrases.is(before, ",")) {
      return cueEnd < unit.end() && phrases.isCapitalized(cueEnd);
    }
    if (phrases.is(before, WordClass.PRONOUN, WordClass.RELATIVE) || phrases.is(before, "to")) {
      return true;
    }
    boolean subject =
        phrases.isCapitalized(before)
            || (phrases.isNominal(before) && phrases.tokens().get(before).key().endsWith("s"));
    return subject
        && cueEnd < unit.end()
        && (phrases.is(cueEnd, "that")
            || phrases.is(cueEnd, WordClass.PRONOUN, WordClass.DETERMINER)
            || phrases.is(cueEnd, WordClass.INTERROGATIVE)
            || phrases.isCapitalized(cueEnd)
            || reading.isQuoted(cueEnd)
            || phrases.is(cueEnd, ":"));
  }

  /** Decides on which side of the attribution its content stands. */
  private @Nullable Attribution placed(
      TokenRange cue,
      ReportingVerb verb,
      @Nullable TokenRange source,
      Complements complement,
      int start,
      Unit unit) {
    int next = complement.end();
    boolean led = followsContent(start, unit);
    boolean quoteBefore =
        start > unit.first()
            && (reading.closes(start - 1)
                || (phrases.is(start - 1, ",")
                    && start - 2 >= unit.first()
                    && reading.closes(start - 2)));
    Side side;
    int contentStart = next;
    if (next >= unit.end() || isClosing(next)) {
      side = led ? Side.BEFORE : null;
    } else if (phrases.is(next, ":")) {
      contentStart = next + 1;
      side = contentStart >= unit.end() ? Side.NEXT_PASSAGE : Side.AFTER;
    } else if (phrases.is(next, ",")) {
      contentStart = next + 1;
      side = afterComma(contentStart, led, quoteBefore, unit);
    } else if (reading.opens(next)) {
      side =
          quoteBefore && verb.takes(Frame.QUOTE) && !verb.takes(Frame.NOUN)
              ? Side.AROUND
              : Side.AFTER;
    } else if (quoteBefore && quoteIsFinished(start, unit)) {
      side = Side.BEFORE;
    } else if (led && isAside(next)) {
      side = Side.BEFORE;
    } else {
      side = frameAllows(verb, next) ? Side.AFTER : null;
    }
    if (side == null) {
      return null;
    }
    if (side == Side.BEFORE
        && !verb.takes(Frame.QUOTE)
        && !verb.takes(Frame.CLAUSE)
        && !verb.takes(Frame.THAT)) {
      return null;
    }
    return new Attribution(cue, verb, source, complement, start, contentStart, side);
  }

  private @Nullable Side afterComma(int next, boolean led, boolean quoteBefore, Unit unit) {
    if (next >= unit.end()) {
      return led ? Side.BEFORE : null;
    }
    if (reading.opens(next)) {
      return led && quoteBefore ? Side.AROUND : Side.AFTER;
    }
    if (!led) {
      return phrases.is(next, "that") ? Side.AFTER : null;
    }
    if (quoteBefore) {
      return Side.BEFORE;
    }
    boolean newClause =
        phrases.is(next, WordClass.CONJUNCTION, WordClass.RELATIVE)
            || phrases.is(next, WordClass.SUBORDINATOR)
            || phrases.is(next, WordClass.PREPOSITION)
            || phrases.tokens().get(next).key().endsWith("ing");
    return newClause ? Side.BEFORE : Side.AROUND;
  }

  private boolean quoteIsFinished(int start, Unit unit) {
    return start > unit.first()
        && (phrases.is(start - 1, ",")
            || (reading.closes(start - 1) && isPause(reading.stretchAt(start - 1).close() - 1)));
  }

  private boolean isPause(int token) {
    return reading.isStop(token) || phrases.is(token, ",") || reading.isDash(token);
  }

  private boolean isClosing(int token) {
    return reading.isStop(token)
        || phrases.is(token, ")")
        || (phrases.tokens().get(token).word().kind() == TokenKind.QUOTE && !reading.opens(token));
  }

  /** {@code as he left}: what follows tells when, not what. */
  private boolean isAside(int token) {
    return phrases.is(token, "as")
        || phrases.is(token, "when")
        || phrases.is(token, "after")
        || phrases.is(token, "while")
        || phrases.is(token, "before")
        || reading.isDash(token);
  }

  private boolean frameAllows(ReportingVerb verb, int next) {
    if (phrases.is(next, "that") || phrases.is(next, WordClass.INTERROGATIVE)) {
      return verb.takes(Frame.CLAUSE) || verb.takes(Frame.THAT) || verb.takes(Frame.NOUN);
    }
    if (phrases.is(next, "to")) {
      return verb.takes(Frame.INFINITIVE);
    }
    boolean nominal =
        phrases.opensNounPhrase(next)
            || phrases.is(next, WordClass.OBJECT_PRONOUN)
            || phrases.is(next, WordClass.EXISTENTIAL);
    if (verb.takes(Frame.CLAUSE)) {
      return nominal || phrases.is(next, WordClass.SUBORDINATOR, WordClass.PREPOSITION);
    }
    return verb.takes(Frame.NOUN) && nominal;
  }
}
