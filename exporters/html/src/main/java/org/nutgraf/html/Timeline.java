package org.nutgraf.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nutgraf.model.Event;
import org.nutgraf.model.Modality;
import org.nutgraf.model.Participant;
import org.nutgraf.model.ParticipantRole;
import org.nutgraf.model.Polarity;

/** Lists the events by time; those that have no place on the calendar come last. */
final class Timeline {
  private static final int LONGEST = 60;

  private final Markup out;
  private final View view;

  Timeline(Markup out, View view) {
    this.out = out;
    this.view = view;
  }

  /** An event, by its place in the article, and when it happened. */
  private record Entry(int place, Optional<CalendarTime> time) implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
      if (time.isEmpty() || other.time.isEmpty()) {
        return Boolean.compare(time.isEmpty(), other.time.isEmpty());
      }
      return time.get().compareTo(other.time.get());
    }
  }

  void write() {
    List<Event> events = view.article().events();
    if (events.isEmpty()) {
      return;
    }
    List<Entry> entries = new ArrayList<>(events.size());
    for (int i = 0; i < events.size(); i++) {
      entries.add(new Entry(i, events.get(i).time().flatMap(CalendarTime::of)));
    }
    entries.sort(null);
    char level = view.headingLevel(2);
    out.append("<section class=\"timeline\">\n<h").append(level).append(">Timeline</h");
    out.append(level).append(">\n<ol>\n");
    for (int i = 0; i < entries.size(); i++) {
      boolean isFirst = i == 0 || !entries.get(i).time().equals(entries.get(i - 1).time());
      if (isFirst) {
        out.append(i == 0 ? "<li>" : "</ul></li>\n<li>");
        when(entries.get(i).time());
        out.append("\n<ul>\n");
      }
      event(events.get(entries.get(i).place()), entries.get(i).place());
    }
    out.append("</ul></li>\n</ol>\n</section>\n");
  }

  private void when(Optional<CalendarTime> time) {
    if (time.isPresent()) {
      out.append("<time datetime=\"").append(time.get().datetime()).append("\">");
      out.append(time.get().words()).append("</time>");
    } else {
      out.append("<span class=\"undated\">No date given</span>");
    }
  }

  /** Agents, trigger, patients: as the sentence would have it. */
  private void event(Event event, int place) {
    out.append("<li>");
    sides(event, true);
    boolean hasAnchor = view.anchors().hasEvent(place);
    if (hasAnchor) {
      view.anchors().id(out.append("<a href=\"#"), 'e', place).append("\">");
    }
    out.append("<bdi>").text(Words.shortened(event.triggers().get(0).text(), LONGEST));
    out.append(hasAnchor ? "</bdi></a> " : "</bdi> ");
    sides(event, false);
    out.append("<small>").word(event.type());
    if (event.polarity() == Polarity.NEGATIVE) {
      out.append(", did not happen");
    }
    if (event.modality() != Modality.ASSERTED) {
      out.append(", ").word(event.modality());
    }
    event.place().ifPresent(actor -> out.append(", <bdi>").text(actor.name()).append("</bdi>"));
    out.append("</small></li>\n");
  }

  private void sides(Event event, boolean beforeTrigger) {
    String separator = "";
    for (Participant participant : event.participants()) {
      boolean acts =
          participant.role() == ParticipantRole.AGENT || participant.role() == ParticipantRole.BOTH;
      if (acts == beforeTrigger) {
        String name =
            participant.actor().isPresent()
                ? participant.actor().get().name()
                : view.article().source().text(participant.span());
        out.append(separator).append("<b><bdi>").text(Words.shortened(name, LONGEST));
        out.append("</bdi></b>");
        separator = ", ";
      }
    }
    if (!separator.isEmpty()) {
      out.append(' ');
    }
  }
}
