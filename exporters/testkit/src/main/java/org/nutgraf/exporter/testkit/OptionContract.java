package org.nutgraf.exporter.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.nutgraf.exporter.ExportOption;
import org.nutgraf.exporter.ExportOptions;

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

  private static List<String> valuesOf(ExportOption<?> option) {
    if (option.type() == Boolean.class) {
      return List.of("true", "false");
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
