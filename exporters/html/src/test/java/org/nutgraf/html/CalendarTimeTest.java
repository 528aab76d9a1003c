package org.nutgraf.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarTimeTest {
  @ParameterizedTest
  @CsvSource({
    "2022,2022,2022",
    "2022-09,2022-09,September 2022",
    "2024-02-29,2024-02-29,29 February 2024",
    "2022-W12,2022-W12,Week 12 of 2022",
    "2023-03-19T09:00,2023-03-19T09:00,'19 March 2023, 09:00'",
    "2023-03-19TMO,2023-03-19,19 March 2023"
  })
  void valueOnTheCalendarIsTold(String value, String datetime, String words) {
    assertThat(CalendarTime.of(value)).contains(new CalendarTime(datetime, words));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "P2W",
        "XXXX-WXX-7",
        "199",
        "2022-13",
        "2023-02-29",
        "2022-FA",
        "2022-W54",
        "0000",
        "20225",
        "2022-09-1",
        "2023-03-19 09:00",
        "PAST_REF",
        "٢٠٢٢"
      })
  void otherValuesHaveNoPlaceOnIt(String value) {
    assertThat(CalendarTime.of(value)).isEmpty();
  }

  @Test
  void timesAreSortedCoarseBeforeFine() {
    List<String> sorted = List.of("2021", "2022", "2022-01", "2022-03", "2022-03-02", "2022-W12");
    assertThat(sorted.stream().map(value -> CalendarTime.of(value).orElseThrow()).sorted())
        .extracting(CalendarTime::datetime)
        .containsExactlyElementsOf(sorted);
  }
}
