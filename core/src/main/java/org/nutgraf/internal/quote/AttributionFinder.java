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
    return verb == null
        ? null
        : byVerb(new TokenRange(i, verb.end()), verb.value(), unit, before);
  }

  /** {@code according to Smith}. */
  private @Nullable Attribution byPhrase(TokenRange cue, Unit unit) {
    TokenRange source = sources.after(cue.end(), unit.end());
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
        side(cue.first(), end, unit),
        Frame.CLAUSE);
  }

  private Side side(int first, int end, Unit unit) {
    boolean opening = first == unit.first() || first == unit.first() + 1;
    if (opening && !reading.isQuoted(unit.first())) {
      return Side.AFTER;
    }
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
    TokenRange source = inverted == null ? subject(group, verb, unit, before) : inverted;
    int after = inverted == null ? cue.end() : inverted.end();
    Complements complement = complements.read(verb, after, unit.end());
    int start = inverted == null ? start(group, source, unit) : group;
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

  /** Where an attribution starts: at its source, if that stands beside it, with {@code as}. */
  private int start(int group, @Nullable TokenRange source, Unit unit) {
    int start = group;
    if (source != null && source.first() < group && source.end() >= group - 3) {
      start = Math.max(unit.first(), source.first());
    }
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
    if (led) {
      boolean whole = reading.closes(cue.first() - 1) || stopsAt(following.end(), unit);
      return whole ? following : null;
    }
    boolean colon = following.end() < unit.end() && phrases.is(following.end(), ":");
    return colon ? following : null;
  }

  private boolean opensSource(int token) {
    boolean object =
        phrases.is(token, WordClass.OBJECT_PRONOUN) && !phrases.is(token, WordClass.PRONOUN);
    return !object && !phrases.is(token, WordClass.TIME);
  }

  private boolean stopsAt(int token, Unit unit) {
    return token >= unit.end() || placement.isPause(token) || reading.opens(token);
  }

  private @Nullable TokenRange subject(
      int group, ReportingVerb verb, Unit unit, List<Attribution> before) {
    int floor = floor(group, unit);
    if (verb.isGerund() && !verb.isFinite() && isParticipial(group, unit)) {
      return inherited(unit, before);
    }
    if (group == floor) {
      return null;
    }
    if (phrases.is(group - 1, WordClass.CONJUNCTION) || phrases.is(group - 1, "to")) {
      return inherited(unit, before);
    }
    return sources.before(group, floor);
  }

  private boolean isParticipial(int group, Unit unit) {
    return group == unit.first()
        || placement.followsContent(group, unit)
        || phrases.is(group - 1, WordClass.PREPOSITION, WordClass.SUBORDINATOR);
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

  /** Who spoke before in the sentence, else its first noun phrase. */
  private @Nullable TokenRange inherited(Unit unit, List<Attribution> before) {
    if (!before.isEmpty() && before.get(before.size() - 1).source() != null) {
      return before.get(before.size() - 1).source();
    }
    return reading.isQuoted(unit.first()) ? null : sources.after(unit.first(), unit.end());
  }
}
