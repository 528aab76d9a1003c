package org.nutgraf.json;

import org.nutgraf.model.Byline;
import org.nutgraf.model.Dateline;

/** Writes byline and dateline. */
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
}
