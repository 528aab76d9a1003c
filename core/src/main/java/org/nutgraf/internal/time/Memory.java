package org.nutgraf.internal.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.time.Meaning.Days;

/** What a text has mentioned so far, and from where its next expression counts. */
final class Memory {
  private static final int SAME_TIMES = 1;

  private final @Nullable LocalDate published;
  private final Narrative story;
  private @Nullable Resolved previous;
  private @Nullable Resolved inSentence;
  private boolean previousIsNear;
  private @Nullable Resolved background;
  private @Nullable Resolved heading;
  private @Nullable LocalDate quarter;
  private boolean afterHeading;
  private boolean atEndOfRange;

  Memory(Optional<LocalDate> published, Narrative story) {
    this.published = published.orElse(null);
    this.story = story;
  }

  /** Forgets the background of the paragraph before; that of a heading holds to the next one. */
  void startPassage(boolean isHeading) {
    if (afterHeading) {
      heading = background;
    }
    background = isHeading ? null : heading;
    afterHeading = isHeading;
  }

  /** Forgets what holds within one sentence only. */
  void startSentence() {
    previousIsNear = inSentence != null;
    inSentence = null;
  }

  void startExpression(Found found) {
    atEndOfRange = found.endsRange();
  }

  /** Whether the expression ends a range that the one before it starts. */
  boolean isAtEndOfRange() {
    return atEndOfRange;
  }

  /** Takes note of what an expression came to. */
  void add(Found found, Resolved resolved) {
    Meaning meaning = found.meaning();
    LocalDate day = resolved.day();
    if (day == null || story.isAside(found)) {
      return;
    }
    previous = resolved;
    if (resolved.unit() == Unit.QUARTER && resolved.value().contains("-Q")) {
      quarter = day;
    }
    if (!(meaning instanceof Days)) {
      inSentence = resolved;
    }
    if (Narrative.yearOf(Narrative.dayOf(meaning)) > 0) {
      // A year alone is told in passing, as a rule.
      boolean sets = isFar(day) && (afterHeading || resolved.unit().compareTo(Unit.YEAR) < 0);
      background = sets ? resolved : isFar(day) ? background : null;
    } else if (Narrative.isDeictic(Narrative.dayOf(meaning))) {
      background = null;
    }
  }

  private boolean isFar(LocalDate day) {
    return published != null && Math.abs(day.getYear() - published.getYear()) > SAME_TIMES;
  }

  @Nullable LocalDate published() {
    return published;
  }

  boolean isNarrative() {
    return story.isNarrative();
  }

  /** Where "the next day" starts from. */
  @Nullable LocalDate anaphor() {
    return previous == null ? published : previous.day();
  }

  /** Where "next week" starts from. */
  @Nullable LocalDate now() {
    return isNarrative() ? anaphor() : published;
  }

  /** Whether the time mentioned last is too vague to count units from it. */
  boolean isCoarser(Unit unit) {
    return previous != null && previous.unit().compareTo(unit) > 0;
  }

  /** Whether the text counts from a whole year at the moment. */
  boolean isInYear() {
    return previous != null && previous.unit() == Unit.YEAR;
  }

  /** Whether the text counts from a quarter of a year at the moment. */
  boolean isInQuarter() {
    return previous != null && previous.value().contains("-Q");
  }

  /** A day of the quarter mentioned last, however long ago. */
  @Nullable LocalDate quarter() {
    return quarter;
  }

  /** The time of the same sentence mentioned last, but for today and tomorrow. */
  @Nullable Resolved inSentence() {
    return inSentence;
  }

  /** The clock time mentioned last, if nothing was mentioned since. */
  @Nullable Resolved clock() {
    return previous != null && previous.hasClock() ? previous : null;
  }

  /** A time in years far from today that the sentence or its paragraph speaks of. */
  @Nullable Resolved background() {
    if (inSentence != null) {
      LocalDate day = inSentence.day();
      return day != null && isFar(day) ? inSentence : null;
    }
    return background;
  }

  /**
   * The day that a time of day belongs to: that of its own sentence; a clock time belongs to the
   * last day mentioned otherwise, {@code the morning} only to that of the sentence before.
   */
  @Nullable LocalDate dayOfClock(boolean vague) {
    Resolved last = vague && !previousIsNear ? null : previous;
    Resolved day = inSentence != null ? inSentence : last;
    return day != null && day.unit() == Unit.DAY ? day.day() : null;
  }
}
