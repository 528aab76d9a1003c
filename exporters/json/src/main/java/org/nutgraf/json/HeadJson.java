package org.nutgraf.json;

import org.nutgraf.json.stream.Fields;
import org.nutgraf.model.Byline;
import org.nutgraf.model.Dateline;
import org.nutgraf.text.Excerpt;

/** Byline and dateline. */
record HeadJson(Fields fields) {
  void write(Byline byline) {
    fields.object(
        "byline",
        () -> {
          fields.text("text", byline.text());
          fields.span(byline.span());
          fields.texts("authors", byline.authors());
        });
  }

  static Byline readByline(JsonObject byline) {
    Excerpt words = byline.excerpt();
    return new Byline(words.span(), words.text(), byline.texts("authors"));
  }

  void write(Dateline dateline) {
    fields.object(
        "dateline",
        () -> {
          fields.text("text", dateline.text());
          fields.span(dateline.span());
          fields.text("place", dateline.place());
          fields.text("agency", dateline.agency());
        });
  }

  static Dateline readDateline(JsonObject dateline) {
    Excerpt words = dateline.excerpt();
    return new Dateline(
        words.span(),
        words.text(),
        dateline.optionalText("place"),
        dateline.optionalText("agency"));
  }
}
