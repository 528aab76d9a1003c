package org.nutgraf.internal.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.grammar.Phrases;
import org.nutgraf.internal.quote.Attribution.Side;
import org.nutgraf.internal.quote.ReportingLexicon.Position;
import org.nutgraf.internal.scan.PhraseTable;

/** Finds the attributions of a sentence: reporting verbs and phrases with their sources. */
final class AttributionFinder {
  private final Reading reading;
  private final Phrases phrases;
  private final Labels labels;
  private final PhraseAttributions byPhrase;
  private final VerbAttributions byVerb;
  private final VerbSecondAttributions byVerbSecond;

  AttributionFinder(Reading reading, SourceFinder sources) {
    this.reading = reading;
    this.phrases = reading.phrases();
    Placement placement = new Placement(reading);
    this.labels = new Labels(reading, sources);
    this.byPhrase = new PhraseAttributions(reading, sources, placement);
    this.byVerb = new VerbAttributions(reading, sources, placement);
    this.byVerbSecond = new VerbSecondAttributions(reading, placement);
  }

  /**
   * The attributions of a sentence, in order.
   *
   * @param unit the sentence
   * @param subjects its subjects, or null where they stand beside their verbs
   */
  List<Attribution> find(Unit unit, @Nullable VerbSecondSubjects subjects) {
    List<Attribution> found = new ArrayList<>();
    int i = unit.first();
    Attribution label = labels.find(unit);
    if (label != null) {
      found.add(label);
      i = label.side() == Side.AFTER && reading.opens(label.end()) ? label.end() : unit.end();
    }
    while (i < unit.end()) {
      if (reading.isQuoted(i)) {
        i = reading.stretchAt(i).end();
        continue;
      }
      Attribution attribution = at(i, unit, subjects, found);
      if (attribution != null) {
        found.add(attribution);
        i = Math.max(i + 1, attribution.cue().end());
      } else {
        i++;
      }
    }
    return found;
  }

  /** {@code sagte Schmidt laut Zeugen: „…“}: whose report says that somebody spoke. */
  private boolean isAside(int phrase, List<Attribution> before) {
    if (before.isEmpty()) {
      return false;
    }
    Attribution last = before.get(before.size() - 1);
    for (int i = last.cue().end(); i < phrase; i++) {
      if (reading.isQuoted(i) || phrases.is(i, ",") || phrases.is(i, ":")) {
        return false;
      }
    }
    return last.verb() != null && last.complements().end() >= phrase;
  }

  private @Nullable Attribution at(
      int i, Unit unit, @Nullable VerbSecondSubjects subjects, List<Attribution> before) {
    PhraseTable.Match<Position> phrase =
        reading.lexicon().phrases().longest(phrases.tokens(), i, unit.end());
    if (phrase != null && isAside(i, before)) {
      return null;
    }
    if (phrase != null) {
      return byPhrase.read(new TokenRange(i, phrase.end()), phrase.value(), unit);
    }
    PhraseTable.Match<ReportingVerb> verb =
        reading.lexicon().verbs().longest(phrases.tokens(), i, unit.end());
    if (verb == null) {
      return null;
    }
    TokenRange cue = new TokenRange(i, verb.end());
    return subjects == null
        ? byVerb.read(cue, verb.value(), unit, before)
        : byVerbSecond.read(cue, verb.value(), subjects, unit, before);
  }
}
