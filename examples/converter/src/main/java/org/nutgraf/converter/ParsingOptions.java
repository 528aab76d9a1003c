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

  @Option(
      names = "--known-actors",
      converter = AuthorityFile.Converter.class,
      paramLabel = "FILE",
      description =
          "A house's own actors (CSV, or JSON if named .json), to be found under all their names and"
              + " reported with their ids.")
  private AuthorityFile knownActors = AuthorityFile.NONE;

  TextParser parser() {
    return new TextParser(published, language, knownActors.actors());
  }
}
