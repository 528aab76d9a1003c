package org.nutgraf.jsonld;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nutgraf.feed.EventPhrase;
import org.nutgraf.json.stream.Fields;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Event;
import org.nutgraf.model.TimeReference;

/** Writes events. */
record EventNode(NewsArticle article, Fields fields) {
  /** What schema.org takes for a date: years, months, days, and times of days. */
  private static final Pattern DATE =
      Pattern.compile("[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2})?)?)?)?");

  void write(Event event) {
    fields.text("@type", "Event");
    fields.text("@id", article.addressOf(event.id()));
    fields.text("name", EventPhrase.of(event, article.article().source()));
    fields.text("startDate", date(event));
    List<String> places = event.place().map(Actor::id).stream().toList();
    fields.objects("location", places, id -> fields.text("@id", article.addressOf(id)));
  }

  private static Optional<String> date(Event event) {
    return event.time().map(TimeReference::value).filter(value -> DATE.matcher(value).matches());
  }
}
