package org.nutgraf.internal.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.grammar.Phrases;
import org.nutgraf.internal.grammar.WordClass;
import org.nutgraf.internal.lexicon.VerbForm;
import org.nutgraf.internal.quote.Attribution.Side;
import org.nutgraf.internal.scan.PhraseTable;

/** Finds the attributions of a sentence: reporting verbs and phrases with their sources. */
final class AttributionFinder {
  /** How many tokens may stand before a phrase at the head of a sentence. */
  private static final int HEAD = 3;

  private final Reading reading;
  private final Phrases phrases;
  private final SourceFinder sources;
  private final ComplementReader complements;
  private final Placement placement;
  private final Cues cues;

  AttributionFinder(Reading reading, SourceFinder sources) {
    this.reading = reading;
    this.phrases = reading.phrases();
    this.sources = sources;
    this.complements = new ComplementReader(reading);
    this.placement = new Placement(reading);
    this.cues = new Cues(reading);
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
      return byPhrase(new TokenRange(i, phrase.end()), unit);
    }
    PhraseTable.Match<ReportingVerb> verb =
        reading.lexicon().verbs().longest(phrases.tokens(), i, unit.end());
    return verb == null ? null : byVerb(new TokenRange(i, verb.end()), verb.value(), unit, before);
  }

  /** {@code according to Smith}. */
  private @Nullable Attribution byPhrase(TokenRange cue, Unit unit) {
    boolean opening = opens(cue.first(), unit);
    TokenRange source = opening ? opening(cue.end(), unit) : sources.after(cue.end(), unit.end());
    if (source == null) {
      return null;
    }
    int end = source.end();
    int contentStart = end < unit.end() && phrases.is(end, ",") ? end + 1 : end;
    return new Attribution(
        cue,
        null,
        source,
        Complements.none(end),
        cue.first(),
        contentStart,
        opening ? Side.AFTER : side(cue.first(), end, unit),
        Frame.CLAUSE);
  }

  /** Whether a phrase stands at the head of its sentence: {@code Now, according to …}. */
  private boolean opens(int first, Unit unit) {
    return first - unit.first() < HEAD && !reading.isQuoted(unit.first());
  }

  /** The source of a phrase at the head; its appositions end with a comma before the clause. */
  private @Nullable TokenRange opening(int first, Unit unit) {
    TokenRange whole = sources.after(first, unit.end());
    if (whole == null || (whole.end() < unit.end() && phrases.is(whole.end(), ","))) {
      return whole;
    }
    int bare = reading.nouns().endAfter(first, unit.end());
    return new TokenRange(first, bare);
  }

  private Side side(int first, int end, Unit unit) {
    boolean inserted = phrases.is(first - 1, ",") && end + 1 < unit.end() && phrases.is(end, ",");
    return inserted && !placement.opensOtherClause(end + 1) ? Side.AROUND : Side.BEFORE;
  }

  private @Nullable Attribution byVerb(
      TokenRange cue, ReportingVerb verb, Unit unit, List<Attribution> before) {
    int group = sources.verbs().startBefore(cue.first(), unit.first());
    if (!cues.isVerb(cue, group, verb, unit) || isPassive(cue, group, verb)) {
      return null;
    }
    TokenRange inverted = group == cue.first() ? inverted(cue, verb, unit) : null;
    TokenRange subject = inverted == null ? subject(group, verb, unit) : null;
    TokenRange source = inverted == null ? subject : inverted;
    if (source == null) {
      source = inherited(group, verb, unit, before);
    }
    int after = inverted == null ? cue.end() : inverted.end();
    Complements complement = complements.read(verb, after, unit.end());
    int start = start(group, subject, unit);
    Placement.Place place = placement.of(verb, start, complement.end(), unit);
    if (place == null) {
      return null;
    }
    int end = place.side() == Side.BEFORE ? complement.end() : place.contentStart();
    return new Attribution(cue, verb, source, complement, start, end, place.side(), place.frame());
  }

  private boolean isPassive(TokenRange cue, int group, ReportingVerb verb) {
    return verb.canBe(VerbForm.PARTICIPLE) && sources.verbs().isPassive(group, cue.first());
  }

  /** Where an attribution starts: at its subject, or at the {@code as} before it. */
  private int start(int group, @Nullable TokenRange subject, Unit unit) {
    int start = subject == null ? group : subject.first();
    return start > unit.first() && phrases.is(start - 1, "as") ? start - 1 : start;
  }

  /** {@code said Smith}: the noun phrase after a verb that stands before its subject. */
  private @Nullable TokenRange inverted(TokenRange cue, ReportingVerb verb, Unit unit) {
    int first = cue.end();
    boolean led = placement.followsContent(cue.first(), unit);
    boolean possible = verb.isFinite() && (led || cue.first() == unit.first());
    if (!possible || first >= unit.end() || reading.isQuoted(first) || !opensSource(first)) {
      return null;
    }
    TokenRange following = sources.after(first, unit.end());
    if (following == null) {
      return null;
    }
    int next = following.end();
    if (led) {
      boolean apposed = sources.apposed(cue.first(), floor(cue.first(), unit)) != null;
      boolean whole = reading.closes(cue.first() - 1) || (stopsAt(next, unit) && !apposed);
      return whole ? following : null;
    }
    boolean announces = next < unit.end() && (phrases.is(next, ":") || opensQuote(next, unit));
    return announces ? following : null;
  }

  private boolean opensQuote(int token, Unit unit) {
    return phrases.is(token, ",") && token + 1 < unit.end() && reading.opens(token + 1);
  }

  private boolean opensSource(int token) {
    boolean object =
        phrases.is(token, WordClass.OBJECT_PRONOUN) && !phrases.is(token, WordClass.PRONOUN);
    return !object && !phrases.is(token, WordClass.TIME);
  }

  private boolean stopsAt(int token, Unit unit) {
    return token >= unit.end() || placement.isPause(token) || reading.opens(token);
  }

  private @Nullable TokenRange subject(int group, ReportingVerb verb, Unit unit) {
    int floor = floor(group, unit);
    boolean participle = verb.isGerund() && !verb.isFinite();
    boolean shared =
        group > floor
            && (phrases.is(group - 1, WordClass.CONJUNCTION) || phrases.is(group - 1, "to"));
    return participle || shared || group == floor ? null : sources.before(group, floor);
  }

  /** The index after the last quoted word before a token: no subject reaches across it. */
  private int floor(int token, Unit unit) {
    int limit = Math.max(unit.first(), token - SourceFinder.REACH);
    for (int i = token - 1; i >= limit; i--) {
      if (reading.isQuoted(i)) {
        return i + 1;
      }
    }
    return limit;
  }

  /** Who spoke before in the sentence, else its first noun phrase. Rule 5.8. */
  private @Nullable TokenRange inherited(
      int group, ReportingVerb verb, Unit unit, List<Attribution> before) {
    boolean participle = verb.isGerund() && !verb.isFinite();
    boolean shared =
        group > unit.first()
            && (phrases.is(group - 1, WordClass.CONJUNCTION) || phrases.is(group - 1, "to"));
    if (!participle && !shared) {
      return null;
    }
    if (!before.isEmpty() && before.get(before.size() - 1).source() != null) {
      return before.get(before.size() - 1).source();
    }
    return sources.main(unit, group);
  }
}
