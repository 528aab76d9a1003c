package org.nutgraf.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * English expressions, one or a few of a kind. The day of publication is Wednesday, 9 June 2021.
 */
class EnglishTimesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The crane fell on Mar. 14. | Mar. 14 = 2021-03-14",
        "The crane fell on Sept. 11, 2001. | Sept. 11, 2001 = 2001-09-11",
        "The crane fell on the 2nd of May 2019. | the 2nd of May 2019 = 2019-05-02",
        "The crane fell on 2021-06-01 and 06/02/2021. | 2021-06-01 = 2021-06-01; 06/02/2021 ="
            + " 2021-06-02",
        "The crane fell on 25/12/2020. | 25/12/2020 = 2020-12-25",
        "The crane fell last summer. | last summer = 2020-SU",
        "The crane fell in the 1940s and 50s. | the 1940s = 194; 50s = 195",
        "The crane fell in the 19th century. | the 19th century = 18",
        "The crane fell in 300 BC. | 300 BC = BC0300",
        "The crane fell before the 2014 Winter Games. | 2014 = 2014",
        "The crane fell at night. | night = XXXX-XX-XXTNI",
      })
  void datesOfTheCalendar(String sentence, String times) {
    assertThat(Times.shown("en", sentence)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Profit fell in fiscal 2019 and FY2020. | fiscal 2019 = FY2019; FY2020 = FY2020",
        "Profit fell in the third quarter of 2019. | the third quarter of 2019 = 2019-Q3",
        "Profit fell in last year's fourth quarter. | last year's fourth quarter = 2020-Q4",
        "Profit fell in 3Q and in the 2019 first half. | 3Q = 2020-Q3; the 2019 first half ="
            + " 2019-H1",
        "Profit fell in the latest quarter. | the latest quarter = 2021-Q1",
        "Profit fell in the first quarter from a year earlier. "
            + "| the first quarter = 2021-Q1; a year earlier = 2020-Q1",
        "Profit fell in the fourth quarter from the year-earlier quarter. "
            + "| the fourth quarter = 2020-Q4; the year-earlier quarter = 2019-Q4",
      })
  void quartersAndFiscalYears(String sentence, String times) {
    assertThat(Times.shown("en", sentence)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It closed on New Year's Day, Easter Monday and Labor Day. "
            + "| New Year's Day = 2021-01-01; Easter Monday = 2021-04-05; Labor Day = 2020-09-07",
        "It will shut on Thanksgiving. | Thanksgiving = 2021-11-25",
        "It shut on Christmas Eve 2019. | Christmas Eve 2019 = 2019-12-24",
        "The towers fell on 9/11. | 9/11 = 2001-09-11",
      })
  void holidays(String sentence, String times) {
    assertThat(Times.shown("en", sentence)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The bell rang at 6.30am. | 6.30am = 2021-06-09T06:30",
        "The bell rang at 11:15 p.m. GMT yesterday. | 11:15 p.m. GMT yesterday = 2021-06-08T23:15Z",
        "The bell rang at 9 a.m. EST (1400 GMT). | 9 a.m. EST (1400 GMT) = 2021-06-09T09:00-05:00",
        "The bell rang at 5pm on 3 March, then at 18:30 UTC on Tuesday. "
            + "| 5pm on 3 March = 2021-03-03T17:00; 18:30 UTC on Tuesday = 2021-06-08T18:30Z",
        "The bell rang at 3:30 in the afternoon. | 3:30 in the afternoon = 2021-06-09T15:30",
        "The bell rang at midday Monday. | midday Monday = 2021-06-07TMI",
        "The bell rang at noon on Monday. | noon on Monday = 2021-06-07T12:00",
        "The bell rang at six o'clock. | six o'clock = 2021-06-09T06:00",
        "The bell rang overnight. | overnight = 2021-06-09TNI",
        "The bell rang overnight Sunday. | overnight Sunday = 2021-06-06TNI",
        "The bell rang at 9 a.m. Feb. 3, then fell. | 9 a.m. Feb. 3 = 2021-02-03T09:00",
        "The bell rang seconds later. | seconds later = PTXS",
      })
  void timesOfDayAndZones(String sentence, String times) {
    assertThat(Times.shown("en", sentence)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The crane stood for 18 months. | 18 months = P18M",
        "The crane stood for several years. | several years = PXY",
        "The crane stood for 1hr 4 mins. | 1hr 4 mins = PT1H4M",
        "The crane stood for half an hour. | half an hour = PT30M",
        "The crane stood for two and a half decades. | two and a half decades = P2.5DE",
        "The crane stood all day. | all day = P1D",
        "The crane is checked every other week. | every other week = P2W",
        "The crane is checked every Tuesday night. | every Tuesday night = XXXX-WXX-2TNI",
        "The crane is checked on weekends. | weekends = XXXX-WXX-WE",
        "The crane is checked twice a year. | a year = P1Y",
      })
  void durationsAndSets(String sentence, String times) {
    assertThat(Times.shown("en", sentence)).isEqualTo(times);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Officials may march if they can.",
        "The 61-year-old won by 2:1 against 2000 soldiers.",
        "He took the second seat and gave a quarter of it away.",
        "She reads the Daily Herald and watched the Winter Games.",
        "A survey of 1709 schoolchildren asked for Room 1984.",
        "Traders compared the 1500 metres with the 12-foot climb month-on-month.",
      })
  void otherWordsAndNumbers(String sentence) {
    assertThat(Times.shown("en", sentence)).isEmpty();
  }
}
