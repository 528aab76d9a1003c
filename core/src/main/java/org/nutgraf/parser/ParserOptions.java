package org.nutgraf.parser;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nutgraf.model.KnownActor;
import org.nutgraf.model.Timestamp;

/** What a parser is told besides the text. All parts are optional. */
@Value.Immutable
public sealed interface ParserOptions permits ImmutableParserOptions {
  /** The default of {@link #maxAnnotatedLength}: 16 Mi UTF-16 code units, some 5,000 articles. */
  int DEFAULT_MAX_ANNOTATED_LENGTH = 1 << 24;

  /**
   * {@return when the article was published} Wins over what the text says, and anchors expressions
   * such as {@code Sunday}.
   */
  Optional<Timestamp> published();

  /**
   * {@return the BCP 47 tag of the article's language; without it the language is told by the text}
   */
  Optional<String> language();

  /** {@return the house's own actors, whose names are found and merged with the text's} */
  List<KnownActor> knownActors();

  /**
   * {@return the length up to which sentences, actors, quotes, times and events are looked for, in
   * UTF-16 code units} What lies beyond is still divided into blocks; a warning says so. It bounds
   * the memory that a hostile text can claim.
   */
  @Value.Default
  default int maxAnnotatedLength() {
    return DEFAULT_MAX_ANNOTATED_LENGTH;
  }

  /**
   * {@return whether names are found with the learned model that ships with the library} Without it
   * rules and word lists find them alone: nothing is learned from data, and some megabyte less is
   * loaded, but kinds and boundaries are wrong more often.
   */
  @Value.Default
  default boolean nameModel() {
    return true;
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return new Builder();
  }

  /** {@return a builder filled with these options} */
  default Builder toBuilder() {
    return new Builder().from(this);
  }

  /** Collects {@link ParserOptions}. */
  final class Builder extends ImmutableParserOptions.Builder {
    Builder() {}

    /**
     * {@return the options}
     *
     * @throws IllegalStateException if the length is negative
     */
    @Override
    public ParserOptions build() {
      ParserOptions options = super.build();
      if (options.maxAnnotatedLength() < 0) {
        throw new IllegalStateException(
            "maxAnnotatedLength is negative: " + options.maxAnnotatedLength());
      }
      return options;
    }
  }
}
