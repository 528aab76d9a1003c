package org.nutgraf.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.parser.ArticleParser;
import org.nutgraf.text.Span;

class TimeReferenceTest {
  private static TimeReference time(String value) {
    return new TimeReference("t1", new Span(0, 4), "then", TimeType.DATE, value);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-03-19, 2023-03-19",
    "2023-03-19T09:30-05:00, 2023-03-19",
    "2023-03-19TEV, 2023-03-19",
    "2022-09, 2022-09-01/2022-09-30",
    "2022, 2022-01-01/2022-12-31",
    "2022-W01, 2022-01-03/2022-01-09",
    "2020-W53-WE, 2021-01-02/2021-01-03",
    "2022-W01-2, 2022-01-04",
    "2022-Q4, 2022-10-01/2022-12-31",
    "2022-H1, 2022-01-01/2022-06-30",
    "2023-WI, 2023-12-01/2024-02-29",
    "199, 1990-01-01/1999-12-31",
    "18, 1800-01-01/1899-12-31",
    "2022-09/2022-11, 2022-09-01/2022-11-30"
  })
  void namesTheDaysOfItsValue(String value, String days) {
    assertThat(time(value).interval()).hasToString("Optional[" + days + "]");
  }

  @ParameterizedTest
  @CsvSource({
    "XXXX-WXX-7",
    "XXXX-09",
    "PAST_REF",
    "2023-02-30",
    "2023-13",
    "2023-W99",
    "FY2020",
    "BC44",
    "2023-09/2022",
    "2023-XX-03",
    "''",
    "2023-1a"
  })
  void namesNoDaysWhereItsValueIsOpenOrNone(String value) {
    assertThat(time(value).interval()).isEmpty();
  }

  @Test
  void aDurationNamesNoDays() {
    assertThat(new TimeReference("t1", new Span(0, 1), "x", TimeType.DURATION, "P3D").interval())
        .isEmpty();
  }

  @Test
  void intervalsCompareAsDays() {
    CalendarInterval may = time("2023-05").interval().orElseThrow();
    CalendarInterval week = time("2023-W22").interval().orElseThrow();
    assertThat(may.overlaps(week)).isTrue();
    assertThat(may.contains(week)).isFalse();
    assertThat(may.union(week).last()).isEqualTo(LocalDate.of(2023, 6, 4));
    assertThat(may.days()).isEqualTo(31);
    assertThat(may.isBefore(time("2023-06").interval().orElseThrow())).isTrue();
    assertThatThrownBy(() -> new CalendarInterval(week.last(), week.first()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theTimelineIsInTheOrderOfTheCalendar() {
    Article article =
        ArticleParser.builder()
            .published(LocalDate.of(2021, 6, 9))
            .build()
            .parse(
                "Pier opens\n\nThe pier opened on Monday. It was begun in May 2019, for months.");
    assertThat(article.timeline())
        .extracting(entry -> entry.time().text() + " " + entry.when())
        .containsExactly("May 2019 2019-05-01/2019-05-31", "Monday 2021-06-07");
  }

  @Test
  void theTimelineTellsWhatHappenedThen() {
    Article article =
        ArticleParser.builder()
            .published(LocalDate.of(2021, 6, 9))
            .build()
            .parse(
                "Envoys meet again\n\n"
                    + "Iran attacked Iraq on Monday. Turkey condemned Syria in May.");
    assertThat(article.timeline())
        .extracting(entry -> entry.when() + " " + entry.events().size())
        .containsExactly("2021-05-01/2021-05-31 1", "2021-06-07 1");
    assertThat(article.timeline().get(1).events()).first().isIn(article.events());
  }
}
