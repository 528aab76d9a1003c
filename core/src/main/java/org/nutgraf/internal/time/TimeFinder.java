package org.nutgraf.internal.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nutgraf.internal.sentence.Prose;
import org.nutgraf.model.TimeReference;

/** Placeholder. */
public final class TimeFinder {
  /** Placeholder. */
  public TimeFinder() {}

  /** Finds the expressions of time. */
  public List<TimeReference> find(Prose prose, Optional<LocalDate> published) {
    return List.of();
  }
}
