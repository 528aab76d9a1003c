package org.nutgraf.exporter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportOptionTest {
  private enum Part {
    ACTORS,
    QUOTES,
    TIME_LINE
  }

  private static final ExportOption<String> TITLE = ExportOption.text("title", "News", "a title");
  private static final ExportOption<Boolean> PRETTY = ExportOption.flag("pretty", false, "indent");
  private static final ExportOption<Integer> LIMIT =
      ExportOption.number("limit", 5, 1, 10, "how many");
  private static final ExportOption<URI> LINK =
      ExportOption.uri("link", URI.create("https://example.org/"), "where");
  private static final ExportOption<Part> PART = ExportOption.choice("part", Part.ACTORS, "which");
  private static final ExportOption<Set<Part>> PARTS =
      ExportOption.choices("parts", Part.class, EnumSet.of(Part.QUOTES, Part.ACTORS), "which");
  private static final List<ExportOption<?>> ALL = List.of(TITLE, PRETTY, LIMIT, LINK, PART, PARTS);

  @Property(tries = 200)
  void anyTextIsAValueOfATextAndANumberReadsBack(@ForAll String text, @ForAll int number) {
    assertThat(TITLE.parse(text)).isEqualTo(text);
    assertThat(TITLE.format(text)).isEqualTo(text);
    if (number >= 1 && number <= 10) {
      assertThat(LIMIT.parse(LIMIT.format(number))).isEqualTo(number);
    } else {
      assertThatThrownBy(() -> LIMIT.parse(String.valueOf(number)))
          .isInstanceOf(ExportOptionException.class);
    }
  }

  @Test
  void valuesAreReadAsUsersWriteThem() {
    assertThat(PRETTY.parse("true")).isTrue();
    assertThat(PRETTY.parse("false")).isFalse();
    assertThat(LIMIT.parse("1")).isEqualTo(1);
    assertThat(LIMIT.parse("10")).isEqualTo(10);
    assertThat(LINK.parse("http://a.b/")).isEqualTo(URI.create("http://a.b/"));
    assertThat(PART.parse(" time-line ")).isEqualTo(Part.TIME_LINE);
    assertThat(PARTS.parse("time-line,actors"))
        .containsExactlyInAnyOrder(Part.values()[0], Part.TIME_LINE);
    assertThat(PARTS.parse(" ")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "pretty,yes,true or false",
    "limit,0,a whole number from 1 to 10",
    "limit,11,a whole number from 1 to 10",
    "limit,x,a whole number from 1 to 10",
    "link,/news,an absolute URI",
    "link,a b,an absolute URI",
    "part,ACTORS,'one of actors, quotes, time-line'",
    "parts,'actors,',any of"
  })
  void whatIsNoValueIsRefusedWithWhatIsOne(String name, String value, String values) {
    assertThatThrownBy(() -> ExportOptions.parse(ALL, Map.of(name, value)))
        .isInstanceOf(ExportOptionException.class)
        .hasMessageStartingWith("option " + name + " takes " + values)
        .hasMessageEndingWith("not \"" + value + "\"");
  }

  @Test
  void anUnknownNameIsRefusedWithTheNearest() {
    assertThatThrownBy(() -> ExportOptions.parse(ALL, Map.of("titel", "x")))
        .hasMessage(
            "no option titel, did you mean title?; there are limit, link, part, parts, pretty,"
                + " title");
    assertThatThrownBy(() -> ExportOptions.parse(List.of(), Map.of("a", "x")))
        .hasMessage("no option a; there are no options");
    assertThatThrownBy(() -> ExportOptions.parse(ALL, Map.of("zzzzzz", "x")))
        .hasMessageStartingWith("no option zzzzzz; there are");
  }

  @Test
  void optionsHoldWhatWasSetAndElseTheDefault() {
    ExportOptions options = ExportOptions.none().with(LIMIT, 7).with(TITLE, "Port");

    assertThat(options.get(LIMIT)).isEqualTo(7);
    assertThat(options.get(PRETTY)).isFalse();
    assertThat(ExportOptions.none().get(LIMIT)).isEqualTo(5);
    assertThat(options)
        .isEqualTo(ExportOptions.parse(ALL, Map.of("title", "Port", "limit", "7")))
        .hasSameHashCodeAs(ExportOptions.parse(ALL, Map.of("title", "Port", "limit", "7")))
        .isNotEqualTo(ExportOptions.none())
        .hasToString("{limit=7, title=Port}");
  }

  @Test
  void anOptionPrintsWhatItTakes() {
    assertThat(LIMIT).hasToString("limit (a whole number from 1 to 10; default 5): how many");
    assertThat(PARTS.formattedDefault()).isEqualTo("actors,quotes");
    assertThat(PARTS.format(Set.of())).isEmpty();
    assertThat(PART.formattedDefault()).isEqualTo("actors");
  }

  @ParameterizedTest
  @CsvSource({"Title", "''", "1st", "a_b", "ä"})
  void namesHaveOneForm(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ExportOption.flag(name, true, "x"))
        .withMessageContaining("lower-case letters");
  }
}
