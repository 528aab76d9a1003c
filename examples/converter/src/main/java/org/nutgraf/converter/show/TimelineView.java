package org.nutgraf.converter.show;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nutgraf.model.Article;
import org.nutgraf.model.Event;
import org.nutgraf.model.TimeReference;
import org.nutgraf.model.TimeType;

/** Shows the times that the article names in their order, and what happened then. */
record TimelineView(Article article, Paper paper) {
  void print() {
    SortedMap<String, List<InkedText>> timeline = timeline();
    if (timeline.isEmpty()) {
      return;
    }
    paper.heading("Timeline");
    timeline.forEach(
        (day, entries) ->
            paper.item(
                InkedText.concat(
                    InkedText.of(day, Ink.TIME),
                    InkedText.of("  "),
                    InkedText.join("; ", entries))));
  }

  /** By value: ISO dates and times sort as they follow each other. */
  private SortedMap<String, List<InkedText>> timeline() {
    SortedMap<String, List<InkedText>> timeline = new TreeMap<>();
    Set<String> named = new HashSet<>();
    for (TimeReference time : article.times()) {
      if (isPoint(time) && named.add(time.value() + time.text())) {
        add(timeline, time, InkedText.of(time.text()));
      }
    }
    for (Event event : article.events()) {
      event
          .time()
          .filter(TimelineView::isPoint)
          .ifPresent(time -> add(timeline, time, words(event)));
    }
    return timeline;
  }

  private static void add(
      SortedMap<String, List<InkedText>> timeline, TimeReference time, InkedText words) {
    timeline.computeIfAbsent(time.value(), value -> new ArrayList<>()).add(words);
  }

  private static InkedText words(Event event) {
    return InkedText.concat(
        InkedText.of(Words.of(event.type()), Ink.STRONG),
        InkedText.of(" “" + event.triggers().get(0).text() + "”", Ink.EVENT));
  }

  /** Whether the value is a place on the calendar: not a duration, not {@code XXXX-WXX-7}. */
  private static boolean isPoint(TimeReference time) {
    boolean dated = time.type() == TimeType.DATE || time.type() == TimeType.TIME;
    return dated && !time.value().isEmpty() && Character.isDigit(time.value().charAt(0));
  }
}
