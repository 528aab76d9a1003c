package org.nutgraf.internal.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nutgraf.internal.time.Meaning.At;
import org.nutgraf.internal.time.Meaning.Calendar;
import org.nutgraf.internal.time.Meaning.Days;
import org.nutgraf.internal.time.Meaning.Direction;
import org.nutgraf.internal.time.Meaning.Shift;
import org.nutgraf.internal.time.Meaning.Step;

/** Tells histories from news by their times. */
final class Narrative {
  private static final int ENOUGH = 4;

  private Narrative() {}

  /**
   * Whether a text tells of the past from within: most of its years are not that of publication, and
   * few of its times are told from the day of publication.
   */
  static boolean is(List<Found> times, Optional<LocalDate> published) {
    if (published.isEmpty()) {
      return true;
    }
    int dated = 0;
    int recent = 0;
    int deictic = 0;
    for (Found found : times) {
      Meaning meaning = found.meaning();
      if (meaning instanceof At at && at.day().isPresent()) {
        meaning = at.day().get();
      }
      if (meaning instanceof Calendar date && date.year() > 0) {
        dated++;
        recent += Math.abs(date.year() - published.get().getYear()) <= 1 ? 1 : 0;
      } else if (isDeictic(meaning)) {
        deictic++;
      }
    }
    return dated >= ENOUGH && recent * 4 < dated && deictic * 4 < dated;
  }

  private static boolean isDeictic(Meaning meaning) {
    return meaning instanceof Days
        || (meaning instanceof Step step && !step.anaphoric())
        || (meaning instanceof Shift shift && shift.direction() == Direction.AGO)
        || (meaning instanceof Calendar date && date.weekday() > 0 && date.month() == 0);
  }
}
