package org.nutgraf.internal.event;

import java.util.List;
import org.nutgraf.internal.actor.Cast;
import org.nutgraf.internal.quote.Quotations;
import org.nutgraf.internal.sentence.Prose;
import org.nutgraf.model.Event;
import org.nutgraf.model.TimeReference;

/** Placeholder. */
public final class EventFinder {
  /** Placeholder. */
  public EventFinder() {}

  /** Finds what happened. */
  public List<Event> find(
      Prose prose, Cast cast, List<TimeReference> times, Quotations quotations) {
    return List.of();
  }
}
