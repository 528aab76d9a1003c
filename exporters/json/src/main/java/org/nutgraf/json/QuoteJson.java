package org.nutgraf.json;

import org.nutgraf.model.Actor;
import org.nutgraf.model.Quote;

/** Writes the properties of a quote; actors appear by their ids. */
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
}
