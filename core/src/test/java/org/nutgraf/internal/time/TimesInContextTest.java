package org.nutgraf.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.model.TimeReference;
import org.nutgraf.parser.ArticleParser;

/** What tense, neighbours and the text before say about a time. */
class TimesInContextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The crane fell on Thursday. | Thursday = 2021-06-03",
        "The crane will be moved on Thursday. | Thursday = 2021-06-10",
        "On Thursday the crane is to be moved. | Thursday = 2021-06-10",
        "The owners agreed to meet on Thursday. | Thursday = 2021-06-10",
        "The move is set for September. | September = 2021-09",
        "The owners were given a June 15 deadline. | June 15 = 2021-06-15",
        "The owners have until Monday. | Monday = 2021-06-14",
        "The move was announced in September. | September = 2020-09",
      })
  void theTenseTellsTheDirection(String sentence, String times) {
    assertThat(Times.shown("en", sentence)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The fair will run from December 20 to January 6. "
            + "| December 20 = 2021-12-20; January 6 = 2022-01-06",
        "It was open between November and March. | November = 2020-11; March = 2021-03",
        "It was open from Saturday to Monday. | Saturday = 2021-06-05; Monday = 2021-06-07",
        "They will sing in Kiel in November, in Bonn in February and in Graz in April. "
            + "| November = 2021-11; February = 2022-02; April = 2022-04",
        "It held from July to November 1754. | July = 1754-07; November 1754 = 1754-11",
        "They met on Nov. 7-8. | Nov. 7 = 2020-11-07; 8 = 2020-11-08",
      })
  void rangesAndListsGoOn(String sentence, String times) {
    assertThat(Times.shown("en", sentence)).isEqualTo(times);
  }

  @Test
  void clockTimesCountOn() {
    assertThat(
            Times.shown(
                "en", "The fire broke out at 9:30 p.m. on Monday. Three hours later it was out."))
        .isEqualTo("9:30 p.m. on Monday = 2021-06-07T21:30; Three hours later = 2021-06-08T00:30");
    assertThat(Times.shown("en", "It burned on Monday. Three hours later it was out."))
        .endsWith("Three hours later = PT3H");
  }

  @Test
  void theDayBeforeAnEventIsNoDate() {
    assertThat(Times.shown("en", "On the day she left, it rained."))
        .isEqualTo("the day = XXXX-XX-XX");
    assertThat(Times.shown("en", "The day before the vote it rained. The day after, it did not."))
        .isEqualTo("The day = XXXX-XX-XX; The day after = 2021-06-10");
  }

  @Test
  void ourAgeIsNoDay() {
    assertThat(Times.shown("en", "More cranes stand today than ever. One fell today."))
        .isEqualTo("today = PRESENT_REF; today = 2021-06-09");
  }

  @Test
  void datesInTheBackgroundKeepItsYears() {
    assertThat(
            Times.shown(
                "en", "On March 3, 2004, troops crossed the river. On April 9 the town fell."))
        .endsWith("April 9 = 2004-04-09");
  }

  @Test
  void aHeadingSetsTheYearOfItsSection() {
    String text =
        """
        Two bad years for the harbour

        The harbour has had two bad years, its owners wrote on Monday in a long report.

        2016: The flood

        The river rose in February and broke the wall on March 3. The owners mended it in May.

        2018: The fire

        A fire broke out in November and burned for two days, until the last crane was gone.
        """;
    assertThat(ArticleParser.builder().published(Times.WEDNESDAY).build().parse(text).times())
        .extracting(TimeReference::value)
        .containsSubsequence("2016-02", "2016-03-03", "2016-05")
        .contains("2018-11");
  }

  @Test
  void aDateAboveTheHeadlineIsATime() {
    String text =
        """
        July 15, 2021

        Mayor returns to harbour after crane falls into river

        The mayor spoke to dockers on Friday, a month after the crane had fallen into the river.

        She said that the new crane would be taller than the old one, and that it would be red.

        "We have waited long enough for this," said Ann Brook, who has worked there for years.

        The owners had promised a new crane after the old one fell, but the money ran out.
        """;
    assertThat(ArticleParser.create().parse(text).times())
        .extracting(TimeReference::value)
        .startsWith("2021-07-15", "2021-07-09");
  }
}
