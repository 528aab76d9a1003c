package org.nutgraf.internal.quote;

import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.grammar.Phrases;
import org.nutgraf.internal.quote.Attribution.Side;
import org.nutgraf.internal.quote.ReportingLexicon.Position;

/** Reads attributions by a phrase: {@code according to Smith}. */
final class PhraseAttributions {
  /** How many tokens may stand before a phrase at the head of a sentence. */
  private static final int HEAD = 3;

  private final Reading reading;
  private final Phrases phrases;
  private final SourceFinder sources;
  private final Placement placement;

  PhraseAttributions(Reading reading, SourceFinder sources, Placement placement) {
    this.reading = reading;
    this.phrases = reading.phrases();
    this.sources = sources;
    this.placement = placement;
  }

  /**
   * The attribution by a phrase, or null where it names no source.
   *
   * @param cue the phrase
   * @param position where it stands to its source
   * @param unit the sentence
   */
  @Nullable Attribution read(TokenRange cue, Position position, Unit unit) {
    return switch (position) {
      case AFTER -> postposed(cue, unit);
      case INSERTED -> isInserted(cue, unit) ? preposed(cue, unit) : null;
      case BEFORE -> preposed(cue, unit);
    };
  }

  /** {@code …, so Schmidt}: only where what was said ends before it. */
  private boolean isInserted(TokenRange cue, Unit unit) {
    boolean led = placement.followsContent(cue.first(), unit);
    boolean named = cue.end() < unit.end() && !phrases.is(cue.end(), ",");
    return led
        && named
        && reading.lexicon().verbs().longest(reading.tokens(), cue.end(), unit.end()) == null;
  }

  private @Nullable Attribution preposed(TokenRange cue, Unit unit) {
    boolean opening = opens(cue.first(), unit);
    TokenRange source = opening ? opening(cue.end(), unit) : sources.after(cue.end(), unit.end());
    if (source == null) {
      return null;
    }
    int end = source.end();
    int contentStart = end < unit.end() && phrases.is(end, ",") ? end + 1 : end;
    Side side = opening ? Side.AFTER : side(cue.first(), end, unit);
    return attribution(cue, source, cue.first(), contentStart, side);
  }

  /** {@code den Angaben zufolge}. */
  private @Nullable Attribution postposed(TokenRange cue, Unit unit) {
    TokenRange source = sources.before(cue.first(), unit.first());
    if (source == null) {
      return null;
    }
    boolean opening = opens(source.first(), unit);
    Side side = opening ? Side.AFTER : side(source.first(), cue.end(), unit);
    return attribution(cue, source, source.first(), cue.end(), side);
  }

  private static Attribution attribution(
      TokenRange cue, TokenRange source, int start, int end, Side side) {
    return new Attribution(
        cue, null, source, Complements.none(source.end()), start, end, side, Frame.CLAUSE);
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
}
