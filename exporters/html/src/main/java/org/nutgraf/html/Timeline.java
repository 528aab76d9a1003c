package org.nutgraf.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nutgraf.model.Event;
import org.nutgraf.model.EventType;
import org.nutgraf.model.Modality;
import org.nutgraf.model.Participant;
import org.nutgraf.model.ParticipantRole;
import org.nutgraf.model.Polarity;

/** Lists the events by time; those that have no place on the calendar come last, folded if many. */
final class Timeline {
  private static final int LONGEST = 60;

  /** More events without a date than these would drown those with one. */
  private static final int MOST_UNDATED = 6;

  private static final String END_OF_DAY = "</ul></li>\n";

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
    int dated = 0;
    while (dated < entries.size() && entries.get(dated).time().isPresent()) {
      dated++;
    }
    dated(entries.subList(0, dated));
    if (dated < entries.size()) {
      undated(entries.subList(dated, entries.size()), dated > 0);
    }
    out.append("</ol>\n</section>\n");
  }

  private void dated(List<Entry> entries) {
    String close = "";
    Optional<CalendarTime> last = Optional.empty();
    for (Entry entry : entries) {
      if (!entry.time().equals(last)) {
        last = entry.time();
        CalendarTime time = last.orElseThrow();
        out.append(close).append("<li><time datetime=\"").append(time.datetime()).append("\">");
        out.append(time.words()).append("</time>\n<ul>\n");
        close = END_OF_DAY;
      }
      event(entry.place());
    }
    out.append(close);
  }

  private void undated(List<Entry> entries, boolean isAfterOthers) {
    boolean isFolded = isAfterOthers && entries.size() > MOST_UNDATED;
    out.append(isFolded ? "<li><details>" : "<li><details open>");
    out.append("<summary>No date given</summary>\n<ul>\n");
    entries.forEach(entry -> event(entry.place()));
    out.append("</ul></details></li>\n");
  }

  /** Agents, trigger, patients: as the sentence would have it. */
  private void event(int place) {
    Event event = view.article().events().get(place);
    out.append("<li>");
    sides(event, true);
    boolean hasAnchor = view.anchors().hasEvent(place);
    if (hasAnchor) {
      view.anchors().id(out.append("<a href=\"#"), 'e', place).append("\">");
    }
    out.append("<bdi>").text(Words.shortened(event.triggers().get(0).text(), LONGEST));
    out.append(hasAnchor ? "</bdi></a> " : "</bdi> ");
    sides(event, false);
    details(event);
    out.append("</li>\n");
  }

  private void details(Event event) {
    String lead = "<small>";
    if (event.type() != EventType.OTHER) {
      out.append(lead).word(event.type());
      lead = ", ";
    }
    if (event.polarity() == Polarity.NEGATIVE) {
      out.append(lead).append("did not happen");
      lead = ", ";
    }
    if (event.modality() != Modality.ASSERTED) {
      out.append(lead).word(event.modality());
      lead = ", ";
    }
    if (event.place().isPresent()) {
      out.append(lead).append("<bdi>").text(event.place().get().name()).append("</bdi>");
      lead = ", ";
    }
    out.append(lead.equals("<small>") ? "" : "</small>");
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
