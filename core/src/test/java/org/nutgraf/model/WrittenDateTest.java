package org.nutgraf.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-03-20",
        "2023-3-20",
        "2023/03/20",
        "2023.03.20",
        "2023:03:20",
        "20230320",
        " 2023-03-20 ",
        "2023-03-20T",
        "2023-03-20T14:05",
        "2023-03-20 14:05:00",
        "2023-03-20T14:05:00.123456"
      })
  void aDayIsReadHoweverItIsWritten(String text) {
    assertThat(Timestamp.read(text)).contains(Timestamp.of(LocalDate.of(2023, 3, 20)));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-03-20T14:05:00Z, 2023-03-20T14:05:00Z",
    "2023-03-20T14:05Z, 2023-03-20T14:05:00Z",
    "2023-03-20 14:05:00+02:00, 2023-03-20T14:05:00+02:00",
    "2023-03-20T14:05:00.5+0200, 2023-03-20T14:05:00.5+02:00",
    "2023-03-20 9:05:00 -05, 2023-03-20T09:05:00-05:00",
    "'Mon, 20 Mar 2023 14:05:00 GMT', 2023-03-20T14:05:00Z",
    "'Mon, 20 Mar 2023 14:05:00 +0100', 2023-03-20T14:05:00+01:00"
  })
  void aTimeWithAnOffsetIsKept(String text, String expected) {
    assertThat(Timestamp.read(text)).contains(Timestamp.parse(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2006",
        "2023-03",
        "2023-02-30",
        "2023-13-01",
        "20.03.2023",
        "3/20/2023",
        "yesterday",
        "2023-03-20T25:00",
        "2023-03-20 in the evening",
        "2023-03/20",
        "1679270400"
      })
  void whatIsNoDayIsNotGuessed(String text) {
    assertThat(Timestamp.read(text)).isEmpty();
  }
}
