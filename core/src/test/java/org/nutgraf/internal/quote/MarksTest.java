package org.nutgraf.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“We sail at noon,” Okafor said.|We sail at noon,",
        "\"We sail at noon,\" Okafor said.|We sail at noon,",
        "‘We sail at noon,’ Okafor said.|We sail at noon,",
        "'We sail at noon,' Okafor said.|We sail at noon,",
        "''We sail at noon,'' Okafor said.|We sail at noon,",
        "„We sail at noon“, Okafor said.|We sail at noon",
        "«We sail at noon», Okafor said.|We sail at noon",
        "« We sail at noon », Okafor said.|We sail at noon",
        "»We sail at noon«, Okafor said.|We sail at noon",
        "”We sail at noon,” Okafor said.|We sail at noon,",
        "「We sail at noon,」 Okafor said.|We sail at noon,"
      })
  void everyConventionIsRead(String sentence, String words) {
    assertThat(Quoted.in(sentence)).containsExactly("direct: " + words + " | Okafor | said");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "“He told me, ‘Go home,’ and I went,” Okafor said.|He told me, ‘Go home,’ and I went,",
        "'It's the sailors' ship,' Okafor said.|It's the sailors' ship,",
        "“The '90s were better,” Okafor said.|The '90s were better,"
      })
  void nestedMarksAndApostrophesStayInside(String sentence, String words) {
    assertThat(Quoted.in(sentence)).containsExactly("direct: " + words + " | Okafor | said");
  }
}
