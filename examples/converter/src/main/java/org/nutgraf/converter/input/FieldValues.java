package org.nutgraf.converter.input;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.nutgraf.model.Timestamp;

/** Reads the fields of a record that have a type. */
final class FieldValues {
  private FieldValues() {}

  static Optional<URI> url(Optional<String> value) throws InputException {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new URI(WebAddress.escape(value.get())));
    } catch (URISyntaxException e) {
      throw new InputException("\"url\" is not an address: " + e.getReason());
    }
  }

  static Optional<String> language(Optional<String> value) throws InputException {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      String tag = value.get().replace('_', '-');
      return Optional.of(new Locale.Builder().setLanguageTag(tag).build().toLanguageTag());
    } catch (IllformedLocaleException e) {
      throw new InputException("\"language\" is not a language tag such as en: " + value.get());
    }
  }

  static Optional<Timestamp> published(Optional<String> value) throws InputException {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Dates.parse(value.get()));
    } catch (DateTimeParseException e) {
      throw new InputException("\"published\" is not a date such as 2023-03-20: " + value.get());
    }
  }
}
