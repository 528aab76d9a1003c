package org.nutgraf.internal.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.grammar.Phrases;
import org.nutgraf.internal.grammar.WordClass;
import org.nutgraf.internal.quote.Attribution.Side;

/**
 * Reads attributions by a reporting verb where the finite verb stands second and a participle or
 * particle at the end of the clause. Rule 5.10.
 */
final class VerbSecondAttributions {
  private final Phrases phrases;
  private final ComplementReader complements;
  private final Placement placement;

  VerbSecondAttributions(Reading reading, Placement placement) {
    this.phrases = reading.phrases();
    this.complements = new ComplementReader(reading);
    this.placement = placement;
  }

  /**
   * The attribution by a verb, or null where it reports nothing or has no subject.
   *
   * @param cue the verb
   * @param verb what it may be
   * @param subjects the subjects of the sentence
   * @param unit the sentence
   * @param before the attributions before it in the sentence
   */
  @Nullable Attribution read(
      TokenRange cue,
      ReportingVerb verb,
      VerbSecondSubjects subjects,
      Unit unit,
      List<Attribution> before) {
    if (phrases.isCapitalized(cue.first()) && cue.first() > unit.first()) {
      return null;
    }
    int finite = subjects.finite(cue.first());
    if (!verb.isFinite() && finite == cue.first()) {
      return null;
    }
    TokenRange source = source(cue, verb, finite, subjects, before);
    if (source == null) {
      return null;
    }
    boolean inverted = source.first() > finite;
    int after = inverted && source.end() > cue.end() ? source.end() : cue.end();
    if (after < unit.end() && phrases.is(after, WordClass.EXPLETIVE)) {
      after++;
    }
    Complements complement = complements.read(verb, after, unit.end());
    int start = inverted || !source.contains(finite - 1) ? finite : source.first();
    if (finite < cue.first() && placement.followsQuote(finite, unit)) {
      return new Attribution(
          cue, verb, source, complement, finite, complement.end(), Side.BEFORE, Frame.QUOTE);
    }
    Placement.Place place = placement.of(verb, start, complement.end(), unit);
    if (place == null) {
      return null;
    }
    int end = place.side() == Side.BEFORE ? complement.end() : place.contentStart();
    return new Attribution(cue, verb, source, complement, start, end, place.side(), place.frame());
  }

  private @Nullable TokenRange source(
      TokenRange cue,
      ReportingVerb verb,
      int finite,
      VerbSecondSubjects subjects,
      List<Attribution> before) {
    boolean passive = finite != cue.first() && phrases.is(finite, WordClass.COPULA);
    if (verb.takes(Frame.QUOTED_PERSON) && !passive) {
      TokenRange person = subjects.object(cue.first());
      return person == null ? subjects.of(cue.first()) : person;
    }
    if (passive && !verb.takes(Frame.QUOTED_PERSON)) {
      return null;
    }
    TokenRange subject = subjects.of(cue.first());
    if (subject != null && phrases.is(subject.first(), WordClass.EXPLETIVE)) {
      return subjects.medium(cue.first());
    }
    if (subject == null && !before.isEmpty() && subjects.isJoined(finite)) {
      return before.get(before.size() - 1).source();
    }
    return subject;
  }
}
