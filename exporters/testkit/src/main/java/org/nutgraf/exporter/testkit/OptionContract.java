package org.nutgraf.exporter.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nutgraf.exporter.ExportFormat.Trait;
import org.nutgraf.exporter.ExportOption;
import org.nutgraf.exporter.ExportOptionException;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.model.Article;

/** What an exporter says about its options, and that it can serve them. */
public interface OptionContract extends ExporterSubject {
  /** Holds every option to a name of its own. */
  @Test
  @DisplayName("no two options have one name")
  default void optionsHaveDistinctNames() {
    assertThat(exporter().options()).extracting(ExportOption::name).doesNotHaveDuplicates();
  }

  /** Holds every option to a description. */
  @Test
  @DisplayName("every option is documented")
  default void everyOptionIsDocumented() {
    assertThat(exporter().options())
        .allSatisfy(option -> assertThat(option.description()).as(option.name()).isNotBlank());
  }

  /** Holds every default to be a value that a user could write. */
  @Test
  @DisplayName("every default can be written by a user and read back")
  default void everyDefaultCanBeWritten() {
    assertThat(exporter().options())
        .allSatisfy(
            option -> {
              Object parsed = option.parse(option.formattedDefault());
              assertThat(parsed).as(option.name()).isEqualTo(option.defaultValue());
            });
  }

  /** Holds an option at its default to have no effect. */
  @Test
  @DisplayName("an option given its default changes nothing")
  default void defaultsAreWhatIsUsed() throws IOException {
    byte[] expected = Rendering.of(exporter(), SampleArticles.complete());
    for (ExportOption<?> option : exporter().options()) {
      ExportOptions options = parsed(option, option.formattedDefault());
      assertThat(Rendering.of(exporter(), options, List.of(SampleArticles.complete())))
          .as("%s at its default", option.name())
          .isEqualTo(expected);
    }
  }

  /** Holds the exporter to render with every value of its flags and choices. */
  @Test
  @DisplayName("every value of a flag or choice can be rendered with")
  default void everyValueCanBeRenderedWith() throws IOException {
    for (ExportOption<?> option : exporter().options()) {
      for (String value : valuesOf(option)) {
        Rendering.of(exporter(), parsed(option, value), SampleArticles.all());
      }
    }
  }

  /** Holds the exporter to render with whatever an option takes, and to refuse the rest as such. */
  @Test
  @DisplayName("any text given to an option is rendered with or refused with an option's exception")
  default void anyTextIsTakenOrRefused() throws IOException {
    for (ExportOption<?> option : exporter().options()) {
      for (String value : HostileText.FOR_OPTIONS) {
        Optional<byte[]> bytes = renderedWith(option, value);
        if (bytes.isPresent() && !exporter().format().is(Trait.BINARY)) {
          ByteBuffer encoded = ByteBuffer.wrap(bytes.get());
          assertThatCode(() -> StandardCharsets.UTF_8.newDecoder().decode(encoded))
              .as("UTF-8 with %s \"%s\"", option.name(), value)
              .doesNotThrowAnyException();
        }
      }
    }
  }

  private Optional<byte[]> renderedWith(ExportOption<?> option, String value) throws IOException {
    List<Article> articles = List.of(SampleArticles.complete(), SampleArticles.minimal());
    try {
      return Optional.of(Rendering.of(exporter(), parsed(option, value), articles));
    } catch (ExportOptionException e) {
      assertThat(e).as("what refuses \"%s\"", value).hasMessageContaining(option.name());
      return Optional.empty();
    }
  }

  private static List<String> valuesOf(ExportOption<?> option) {
    if (option.type() == Boolean.class) {
      return List.of("true", "false");
    }
    if (option.type() == Set.class) {
      Stream<String> one = Stream.of(option.formattedDefault().split(",", -1));
      return Stream.concat(one, Stream.of("", option.formattedDefault())).distinct().toList();
    }
    return option.type().isEnum()
        ? Arrays.stream(option.type().getEnumConstants()).map(OptionContract::written).toList()
        : List.of();
  }

  private static ExportOptions parsed(ExportOption<?> option, String value) {
    return ExportOptions.parse(List.of(option), Map.of(option.name(), value));
  }

  private static String written(Object value) {
    return value instanceof Enum<?> constant
        ? constant.name().toLowerCase(Locale.ROOT).replace('_', '-')
        : value.toString();
  }
}
