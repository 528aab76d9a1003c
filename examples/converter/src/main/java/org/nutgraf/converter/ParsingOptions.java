package org.nutgraf.converter;

import java.util.Optional;
import org.nutgraf.model.Timestamp;
import picocli.CommandLine.Option;

/** What a user can tell about all texts. */
final class ParsingOptions {
  @Option(
      names = "--published",
      converter = TimestampConverter.class,
      paramLabel = "DATE",
      description = "When the articles were published whose input does not say so: 2023-03-20.")
  private Optional<Timestamp> published = Optional.empty();

  @Option(
      names = "--language",
      converter = LanguageConverter.class,
      paramLabel = "TAG",
      description = "The language of the articles whose input does not say it: en.")
  private Optional<String> language = Optional.empty();

  TextParser parser() {
    return new TextParser(published, language);
  }
}
