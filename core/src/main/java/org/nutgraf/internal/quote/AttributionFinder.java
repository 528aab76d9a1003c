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
  private final Labels labels;

  AttributionFinder(Reading reading, SourceFinder sources) {
    this.reading = reading;
    this.phrases = reading.phrases();
    this.sources = sources;
    this.complements = new ComplementReader(reading);
    this.placement = new Placement(reading);
    this.cues = new Cues(reading);
    this.labels = new Labels(reading, sources);
  }

  /** The attributions of a sentence, in order. */
  List<Attribution> find(Unit unit) {
    List<Attribution> found = new ArrayList<>();
    int i = unit.first();
    Attribution label = labels.find(unit);
    if (label != null) {
      found.add(label);
      i = label.side() == Side.AFTER ? label.end() : unit.end();
    }
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
    if (reading.traits().verbSecond() && !placement.followsContent(first, unit)) {
      return Side.AROUND;
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
    TokenRange auxiliary = verb.isFinite() ? null : auxiliary(group, unit);
    if (!verb.isFinite() && !verb.isGerund() && group == cue.first() && auxiliary == null) {
      return null;
    }
    TokenRange inverted = group == cue.first() ? inverted(cue, verb, unit) : null;
    if (auxiliary != null) {
      return split(cue, verb, auxiliary, unit);
    }
    TokenRange subject = inverted == null ? subject(group, verb, unit) : null;
    TokenRange source = inverted == null ? subject : inverted;
    if (source == null) {
      source = inherited(group, verb, unit, before);
    }
    if (source != null && isExpletive(source, unit)) {
      source = sources.after(unit.first() + 1, cue.first());
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

  /** {@code “…”, hatte Schmidt in Bonn gesagt}: the auxiliary that the subject follows, or null. */
  private @Nullable TokenRange auxiliary(int group, Unit unit) {
    int limit = Math.max(unit.first(), group - SourceFinder.REACH / 3);
    for (int i = group - 1; i > limit; i--) {
      if (reading.isQuoted(i) || phrases.is(i, ",")) {
        return null;
      }
      if (phrases.is(i, WordClass.AUXILIARY) && placement.followsQuote(i, unit)) {
        return new TokenRange(i, i + 1);
      }
    }
    return null;
  }

  private @Nullable Attribution split(
      TokenRange cue, ReportingVerb verb, TokenRange auxiliary, Unit unit) {
    TokenRange source = sources.after(auxiliary.end(), cue.first());
    int bare = reading.nouns().endAfter(auxiliary.end(), cue.first());
    TokenRange named = source == null ? null : new TokenRange(source.first(), bare);
    Complements complement = complements.read(verb, cue.end(), unit.end());
    return new Attribution(
        cue,
        verb,
        named,
        complement,
        auxiliary.first(),
        complement.end(),
        Side.BEFORE,
        Frame.QUOTE);
  }

  private boolean isPassive(TokenRange cue, int group, ReportingVerb verb) {
    return verb.canBe(VerbForm.PARTICIPLE) && sources.verbs().isPassive(group, cue.first());
  }

  /** {@code In dem Antrag heißt es}: the fronted phrase names the source. */
  private boolean isExpletive(TokenRange source, Unit unit) {
    return phrases.is(source.first(), WordClass.EXPLETIVE)
        && phrases.is(unit.first(), WordClass.PREPOSITION);
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
    boolean fronted = isFronted(cue.first(), unit);
    boolean possible = verb.isFinite() && (led || fronted || cue.first() == unit.first());
    if (!possible || first >= unit.end() || reading.isQuoted(first) || !opensSource(first)) {
      return null;
    }
    TokenRange following = sources.after(first, particle(verb, first, unit));
    if (following == null || fronted) {
      return following;
    }
    int next = following.end();
    if (led) {
      boolean apposed = sources.apposed(cue.first(), floor(cue.first(), unit)) != null;
      boolean whole =
          placement.followsQuote(cue.first(), unit) || (stopsAt(next, unit) && !apposed);
      return whole ? following : null;
    }
    boolean announces = next < unit.end() && (phrases.is(next, ":") || opensQuote(next, unit));
    return announces ? following : null;
  }

  /** {@code Am Montag sagte Schmidt}: in some languages what is fronted moves the subject. */
  private boolean isFronted(int cue, Unit unit) {
    if (!reading.traits().verbSecond() || reading.isQuoted(unit.first())) {
      return false;
    }
    boolean adverbial =
        phrases.is(unit.first(), WordClass.PREPOSITION, WordClass.ADVERB)
            && !phrases.is(unit.first(), WordClass.PRONOUN);
    return adverbial && cue - unit.first() < SourceFinder.REACH && !phrases.is(cue - 1, ",");
  }

  /** The index of the particle that is split off a verb, or the end of the sentence. */
  private int particle(ReportingVerb verb, int first, Unit unit) {
    if (verb.particle().isEmpty()) {
      return unit.end();
    }
    int limit = Math.min(unit.end(), first + SourceFinder.REACH);
    for (int i = first; i < limit; i++) {
      if (phrases.is(i, verb.particle()) && stopsAt(i + 1, unit)) {
        return i;
      }
    }
    return unit.end();
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
    return token >= unit.end()
        || placement.isPause(token)
        || phrases.is(token, ":")
        || reading.opens(token);
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
