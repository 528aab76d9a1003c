package org.nutgraf.json;

import org.nutgraf.json.stream.Fields;
import org.nutgraf.model.Warning;

/** A warning. */
record WarningJson(Fields fields) {
  void write(Warning warning) {
    fields.word("kind", Vocabularies.WARNING_KINDS, warning.kind());
    fields.text("message", warning.message());
    fields.number("line", warning.line());
    fields.number("column", warning.column());
    fields.span(warning.span());
  }

  static Warning read(JsonObject warning) {
    return new Warning(
        warning.word("kind", Vocabularies.WARNING_KINDS),
        warning.text("message"),
        warning.number("line"),
        warning.number("column"),
        warning.span());
  }
}
