package org.nutgraf.json;

import java.util.Map;
import org.nutgraf.json.stream.Fields;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Quote;

/** A quote; actors appear by their ids. */
record QuoteJson(Fields fields) {
  void write(Quote quote) {
    fields.text("id", quote.id());
    fields.word("kind", Vocabularies.QUOTE_KINDS, quote.kind());
    fields.excerpts("segments", quote.segments());
    fields.excerpt("content", quote.content());
    fields.text("speaker", quote.speaker().map(Actor::id));
    fields.excerpt("attribution", quote.attribution());
    fields.excerpt("cue", quote.cue());
    fields.text("addressee", quote.addressee().map(Actor::id));
    fields.excerpt("addresseeText", quote.addresseeText());
    fields.excerpt("medium", quote.medium());
  }

  static Quote read(JsonObject quote, Map<String, Actor> actors) {
    return Quote.builder()
        .id(quote.text("id"))
        .kind(quote.word("kind", Vocabularies.QUOTE_KINDS))
        .segments(quote.excerpts("segments"))
        .content(quote.excerpt("content"))
        .speaker(quote.reference("speaker", actors, "actor"))
        .attribution(quote.excerpt("attribution"))
        .cue(quote.excerpt("cue"))
        .addressee(quote.reference("addressee", actors, "actor"))
        .addresseeText(quote.excerpt("addresseeText"))
        .medium(quote.excerpt("medium"))
        .build();
  }
}
