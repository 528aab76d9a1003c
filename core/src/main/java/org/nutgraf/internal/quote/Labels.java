package org.nutgraf.internal.quote;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.actor.Reference;
import org.nutgraf.internal.grammar.Phrases;
import org.nutgraf.internal.grammar.WordClass;
import org.nutgraf.internal.quote.Attribution.Side;
import org.nutgraf.internal.sentence.Passage;
import org.nutgraf.internal.sentence.PassageKind;
import org.nutgraf.model.ActorKind;

/**
 * Finds sources that only a mark attributes to: {@code Smith: “We go”}, {@code “We go” — Smith},
 * and in headlines {@code Smith: Ferry must go}. Rule 5.9.
 */
final class Labels {
  /** Longest label in tokens. */
  private static final int LONGEST = 14;

  private static final Set<ActorKind> SPEAKERS = Set.of(ActorKind.PERSON, ActorKind.ORGANIZATION);

  private final Reading reading;
  private final Phrases phrases;
  private final SourceFinder sources;

  Labels(Reading reading, SourceFinder sources) {
    this.reading = reading;
    this.phrases = reading.phrases();
    this.sources = sources;
  }

  /** The attribution by a mark, or null. */
  @Nullable Attribution find(Unit unit) {
    return reading.isQuoted(unit.first()) ? signature(unit) : label(unit);
  }

  /** {@code Smith: …}. */
  private @Nullable Attribution label(Unit unit) {
    int limit = Math.min(unit.end() - 1, unit.first() + LONGEST);
    for (int i = unit.first() + 1; i < limit; i++) {
      if (phrases.is(i, ":")) {
        TokenRange source = new TokenRange(sourceStart(unit.first(), i), i);
        boolean quotes = reading.opens(i + 1) && isPhrase(source, unit);
        if (quotes) {
          return attribution(i, source, i + 1, Side.AFTER);
        }
        TokenRange speaker = isHeadline(unit) ? bare(source) : source;
        boolean reports = isHeadline(unit) && isSpeaker(speaker);
        return reports ? attribution(i, speaker, i + 1, Side.AFTER) : null;
      }
      boolean verb =
          reading.lexicon().verbs().longest(phrases.tokens(), i, i + 1) != null && isPlain(i);
      if (verb || reading.isQuoted(i) || reading.isStop(i)) {
        return null;
      }
    }
    return null;
  }

  /** {@code And from Smith}: where the source starts. */
  private int sourceStart(int first, int colon) {
    int i = first;
    while (i + 1 < colon
        && (phrases.is(i, WordClass.CONJUNCTION, WordClass.ADVERB) || phrases.is(i, "from"))) {
      i++;
    }
    return i;
  }

  /** {@code “…” — Smith}. */
  private @Nullable Attribution signature(Unit unit) {
    int dash = reading.stretchAt(unit.first()).end();
    if (dash + 1 >= unit.end() || !reading.isDash(dash) || !phrases.isCapitalized(dash + 1)) {
      return null;
    }
    TokenRange source = sources.after(dash + 1, unit.end());
    boolean whole = source != null && source.end() - dash < LONGEST && !goesOn(source, unit);
    return whole && source != null ? attribution(dash, source, source.end(), Side.BEFORE) : null;
  }

  private boolean goesOn(TokenRange source, Unit unit) {
    return source.end() < unit.end()
        && !reading.isStop(source.end())
        && !phrases.is(source.end(), "(");
  }

  private static Attribution attribution(int mark, TokenRange source, int end, Side side) {
    int start = side == Side.AFTER ? source.first() : mark;
    TokenRange cue = new TokenRange(mark, mark + 1);
    return new Attribution(cue, null, source, Complements.none(end), start, end, side, Frame.QUOTE);
  }

  private boolean isPlain(int token) {
    return !phrases.isCapitalized(token);
  }

  private boolean isPhrase(TokenRange source, Unit unit) {
    TokenRange phrase = sources.after(source.first(), unit.end());
    return phrase != null && phrase.end() == source.end() && phrases.isNominal(source.end() - 1);
  }

  /** A headline, or the single sentence that an article without one starts with. */
  private boolean isHeadline(Unit unit) {
    Passage passage = reading.prose().passages().get(unit.passage());
    return passage.kind() == PassageKind.HEADLINE
        || (unit.passage() == 0 && passage.endSentence() - passage.firstSentence() == 1);
  }

  /** {@code Smith} of {@code Smith on the strike}, {@code Smith to farmers}. */
  private TokenRange bare(TokenRange source) {
    for (int i = source.first() + 1; i < source.end(); i++) {
      if (phrases.is(i, WordClass.PREPOSITION)) {
        return new TokenRange(source.first(), i);
      }
    }
    return source;
  }

  /** Whether a person, an organisation or a report is all that a label names. */
  private boolean isSpeaker(TokenRange source) {
    if (reading.lexicon().reports().longest(phrases.tokens(), source.end() - 1, source.end())
        != null) {
      return true;
    }
    List<Reference> inside = reading.cast().between(source.first(), source.end());
    boolean phrase =
        !inside.isEmpty()
            && !phrases.is(source.first(), WordClass.DETERMINER)
            && (inside.size() == 1 || !hasVerb(source));
    if (!phrase) {
      return false;
    }
    Reference last = inside.get(inside.size() - 1);
    return SPEAKERS.contains(last.actor().kind()) && last.endToken() == source.end();
  }

  /** {@code Smith Backs Jones}, where a headline spells its verb with a capital. */
  private boolean hasVerb(TokenRange source) {
    for (int i = source.first() + 1; i < source.end(); i++) {
      if (reading.lexicon().verbs().longest(phrases.tokens(), i, i + 1) != null) {
        return true;
      }
    }
    return false;
  }
}
