package org.nutgraf.internal.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nutgraf.internal.time.Meaning.At;
import org.nutgraf.internal.time.Meaning.Calendar;
import org.nutgraf.internal.time.Meaning.Days;
import org.nutgraf.internal.time.Meaning.Direction;
import org.nutgraf.internal.time.Meaning.Shift;
import org.nutgraf.internal.time.Meaning.Step;

/** How a text tells time: as news, from its day of publication, or as a history, from within. */
final class Narrative {
  private static final int ENOUGH = 3;
  private static final int SAME_STORY = 3;

  private final boolean narrative;
  private final Set<Found> asides;

  private Narrative(boolean narrative, Set<Found> asides) {
    this.narrative = narrative;
    this.asides = asides;
  }

  /**
   * Looks at all times of a text.
   *
   * @param times what they say, in order
   * @param published the day of publication
   */
  static Narrative of(List<Found> times, Optional<LocalDate> published) {
    boolean narrative = published.isEmpty() || isHistory(times, published.get());
    return new Narrative(narrative, narrative ? asides(times) : Set.of());
  }

  /** Whether a Monday is the next one after the time mentioned before, not that before today. */
  boolean isNarrative() {
    return narrative;
  }

  /**
   * Whether a time steps out of the story for a moment, so that what follows does not count from
   * it.
   */
  boolean isAside(Found found) {
    return asides.contains(found);
  }

  /** Most of its years are not that of publication, and few of its times are told from there. */
  private static boolean isHistory(List<Found> times, LocalDate published) {
    int dated = 0;
    int recent = 0;
    int undated = 0;
    int deictic = 0;
    for (Found found : times) {
      Meaning meaning = dayOf(found.meaning());
      int year = yearOf(meaning);
      if (year > 0) {
        dated++;
        recent += Math.abs(year - published.getYear()) <= 1 ? 1 : 0;
      } else if (isDeictic(meaning)) {
        deictic++;
      } else if (meaning instanceof Calendar) {
        undated++;
      }
    }
    return dated >= ENOUGH && recent * 4 < dated && deictic * 4 < dated + undated;
  }

  /** Years that lie far from those before and after, which belong together. */
  private static Set<Found> asides(List<Found> times) {
    List<Found> dated = new ArrayList<>();
    for (Found found : times) {
      if (yearOf(dayOf(found.meaning())) > 0) {
        dated.add(found);
      }
    }
    Set<Found> asides = Collections.newSetFromMap(new IdentityHashMap<>());
    int before = 0;
    for (int i = 0; i + 1 < dated.size(); i++) {
      int here = yearOf(dayOf(dated.get(i).meaning()));
      int after = yearOf(dayOf(dated.get(i + 1).meaning()));
      boolean away = Math.abs(here - before) > SAME_STORY;
      boolean back = Math.abs(after - before) <= SAME_STORY;
      boolean returns =
          i + 2 < dated.size()
              && Math.abs(yearOf(dayOf(dated.get(i + 2).meaning())) - before) <= SAME_STORY;
      if (before > 0 && away && (back || returns)) {
        asides.add(dated.get(i));
      } else {
        before = here;
      }
    }
    return asides;
  }

  static Meaning dayOf(Meaning meaning) {
    return meaning instanceof At at && at.day().isPresent() ? at.day().get() : meaning;
  }

  static int yearOf(Meaning meaning) {
    return meaning instanceof Calendar date ? date.year() : 0;
  }

  static boolean isDeictic(Meaning meaning) {
    return meaning instanceof Days
        || (meaning instanceof Step step && !step.anaphoric())
        || (meaning instanceof Shift shift && shift.direction() == Direction.AGO)
        || (meaning instanceof Calendar date && date.weekday() > 0 && date.month() == 0);
  }
}
