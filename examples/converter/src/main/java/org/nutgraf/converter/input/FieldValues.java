package org.nutgraf.converter.input;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Reads the fields of a record that have a type; empty for what is not of it. */
final class FieldValues {
  private FieldValues() {}

  static Optional<URI> url(String value) {
    try {
      return Optional.of(new URI(WebAddress.escape(value)));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  static Optional<String> language(String value) {
    try {
      String tag = value.replace('_', '-');
      return Optional.of(new Locale.Builder().setLanguageTag(tag).build().toLanguageTag());
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
