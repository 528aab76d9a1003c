package org.nutgraf.converter.input;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Reads the fields of a record that have a type; empty for what is not of it. */
public final class FieldValues {
  private FieldValues() {}

  static Optional<URI> url(String value) {
    try {
      return Optional.of(new URI(WebAddress.escape(value)));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /**
   * {@return the language tag in its usual form, if it is one}
   *
   * @param value a BCP 47 tag, maybe with underscores
   */
  public static Optional<String> language(String value) {
    try {
      String tag = value.replace('_', '-');
      return Optional.of(new Locale.Builder().setLanguageTag(tag).build().toLanguageTag());
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
