package org.nutgraf.jsonld;

import java.util.stream.Collectors;
import org.nutgraf.json.stream.Fields;
import org.nutgraf.model.Actor;
import org.nutgraf.model.ActorKind;
import org.nutgraf.model.Quote;
import org.nutgraf.text.Excerpt;

/** Writes quotes as quotations. */
record QuotationNode(NewsArticle article, Fields fields) {
  void write(Quote quote) {
    fields.text("@type", "Quotation");
    fields.text("@id", article.addressOf(quote.id()));
    fields.text(
        "text", quote.segments().stream().map(Excerpt::text).collect(Collectors.joining(" … ")));
    quote
        .speaker()
        .ifPresent(speaker -> fields.object("spokenByCharacter", () -> writeSpeaker(speaker)));
  }

  /** Only people and bodies speak in schema.org; a country does through one of its own. */
  private void writeSpeaker(Actor speaker) {
    if (speaker.kind() == ActorKind.PERSON || speaker.kind() == ActorKind.ORGANIZATION) {
      fields.text("@id", article.addressOf(speaker.id()));
    } else {
      article.writeNamed("Organization", speaker.name());
    }
  }
}
