package org.nutgraf.json;

import org.nutgraf.json.stream.Fields;
import org.nutgraf.model.TimeReference;
import org.nutgraf.text.Excerpt;

/** An expression of time. */
record TimeJson(Fields fields) {
  void write(TimeReference time) {
    fields.text("id", time.id());
    fields.text("text", time.text());
    fields.span(time.span());
    fields.word("type", Vocabularies.TIME_TYPES, time.type());
    fields.text("value", time.value());
  }

  static TimeReference read(JsonObject time) {
    Excerpt words = time.excerpt();
    return new TimeReference(
        time.text("id"),
        words.span(),
        words.text(),
        time.word("type", Vocabularies.TIME_TYPES),
        time.text("value"));
  }
}
