package org.nutgraf.model;

import java.util.List;

/**
 * One time of an article's timeline.
 *
 * @param when the days it covers
 * @param time the expression that names it
 * @param events what happened then, in the order of the article
 */
public record TimelineEntry(CalendarInterval when, TimeReference time, List<Event> events) {
  /** Copies the list. */
  public TimelineEntry {
    events = List.copyOf(events);
  }

  @Override
  public String toString() {
    return when + ": " + time + " " + events;
  }
}
