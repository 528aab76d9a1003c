package org.nutgraf.spark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-03-20 | 2023-03-20",
        "2023-03-20T14:05:00Z | 2023-03-20T14:05:00Z",
        "2023-03-20 14:05:00+02:00 | 2023-03-20T14:05:00+02:00",
        "2023-03-20T14:05:00.123+0200 | 2023-03-20T14:05:00.123+02:00",
        "2023-03-20 14:05 | 2023-03-20",
        "Mon, 20 Mar 2023 14:05:00 GMT | 2023-03-20T14:05:00Z"
      })
  void datesOfCorporaAreRead(String text, String expected) {
    assertThat(PublicationDate.read(text)).hasToString("Optional[" + expected + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "yesterday", "2023-02-30", "20.3.2023", "2023-03-20 noon"})
  void anythingElseIsNoDate(String text) {
    assertThat(PublicationDate.read(text)).isEmpty();
  }

  @Test
  void blanksAroundDoNotMatter() {
    assertThat(PublicationDate.read(" 2023-03-20\n")).isPresent();
  }
}
