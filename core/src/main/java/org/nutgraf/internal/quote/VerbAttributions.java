package org.nutgraf.internal.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.grammar.Phrases;
import org.nutgraf.internal.grammar.WordClass;
import org.nutgraf.internal.lexicon.VerbForm;
import org.nutgraf.internal.quote.Attribution.Side;

/** Reads attributions by a reporting verb where the subject stands beside its verb. */
final class VerbAttributions {
  private final Phrases phrases;
  private final SourceFinder sources;
  private final ComplementReader complements;
  private final Placement placement;
  private final Subjects subjects;
  private final Cues cues;

  VerbAttributions(Reading reading, SourceFinder sources, Placement placement) {
    this.phrases = reading.phrases();
    this.sources = sources;
    this.complements = new ComplementReader(reading);
    this.placement = placement;
    this.subjects = new Subjects(reading, sources, placement);
    this.cues = new Cues(reading);
  }

  /**
   * The attribution by a verb, or null where it reports nothing.
   *
   * @param cue the verb with its particles
   * @param verb what it may be
   * @param unit the sentence
   * @param before the attributions before it in the sentence
   */
  @Nullable Attribution read(
      TokenRange cue, ReportingVerb verb, Unit unit, List<Attribution> before) {
    int group = sources.verbs().startBefore(cue.first(), unit.first());
    if (!cues.isVerb(cue, group, verb, unit) || isPassive(cue, group, verb)) {
      return null;
    }
    boolean participle = !verb.isFinite() && !verb.isGerund();
    if (participle && group == cue.first()) {
      group = subjects.cliticAuxiliary(group, unit);
    }
    if (participle && group == cue.first()) {
      return null;
    }
    TokenRange clitic = subjects.clitic(participle ? group : cue.end() - 1, unit);
    if (verb.takes(Frame.QUOTED_PERSON) && quotesAs(cue.end(), unit)) {
      return null;
    }
    TokenRange inverted = clitic == null ? subjects.inverted(cue, verb, group, unit) : clitic;
    TokenRange subject = inverted == null ? subjects.before(group, verb, unit) : null;
    TokenRange source = inverted == null ? subject : inverted;
    if (source == null && phrases.is(Math.max(0, group - 1), "as") && group > unit.first()) {
      source = sources.quotedPerson(group - 1, unit.first());
      subject = source;
    }
    if (source == null) {
      source = subjects.inherited(group, verb, unit, before);
    }
    if (source == null && isAsked(cue.first(), verb, unit)) {
      return null;
    }
    int after = inverted == null ? cue.end() : Math.max(cue.end(), inverted.end());
    int start = start(group, subject, unit);
    Complements complement =
        complements.read(verb, after, unit.end()).orFronted(complements.fronted(unit, start));
    Placement.Place place = placement.of(verb, start, complement.end(), unit);
    if (place == null) {
      return null;
    }
    int end = place.side() == Side.BEFORE ? complement.end() : place.contentStart();
    return new Attribution(cue, verb, source, complement, start, end, place.side(), place.frame());
  }

  /** {@code quoted Smith as saying}: the participle tells what was said. */
  private boolean quotesAs(int first, Unit unit) {
    int limit = Math.min(unit.end(), first + SourceFinder.REACH / 4);
    for (int i = first; i + 1 < limit; i++) {
      if (phrases.is(i, "as")) {
        return phrases.tokens().get(i + 1).key().endsWith("ing");
      }
      if (!phrases.isNominal(i) && !phrases.opensNounPhrase(i)) {
        return phrases.is(i, WordClass.OBJECT_PRONOUN) && phrases.is(i + 1, "as");
      }
    }
    return false;
  }

  /** {@code Asked about it, she said}, {@code when asked}: a participle of the one who answers. */
  private boolean isAsked(int cue, ReportingVerb verb, Unit unit) {
    return verb.canBe(VerbForm.PARTICIPLE)
        && (cue == unit.first() || phrases.is(cue - 1, WordClass.SUBORDINATOR));
  }

  private boolean isPassive(TokenRange cue, int group, ReportingVerb verb) {
    return verb.canBe(VerbForm.PARTICIPLE) && sources.verbs().isPassive(group, cue.first());
  }

  /** Where an attribution starts: at its subject, or at the {@code as} before it. */
  private int start(int group, @Nullable TokenRange subject, Unit unit) {
    int start = subject == null ? group : subject.first();
    return start > unit.first() && phrases.is(start - 1, "as") ? start - 1 : start;
  }
}
