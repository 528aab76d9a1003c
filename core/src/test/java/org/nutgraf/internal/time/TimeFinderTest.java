package org.nutgraf.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.model.Article;
import org.nutgraf.model.TimeReference;
import org.nutgraf.parser.ArticleParser;

class TimeFinderTest {
  private static final LocalDate WEDNESDAY = LocalDate.of(2021, 6, 9);
  private static final Pattern VALUE =
      Pattern.compile(
          "(PRESENT|PAST|FUTURE)_REF"
              + "|P(\\d+(\\.\\d+)?|X)(DE|CE|ML|NI|WE|[DWMQY])(.*)"
              + "|P(.*)T((\\d+(\\.\\d+)?|X)[HMS])+"
              + "|FY\\d{4}|BC\\d+|\\d{1,3}|X{1,4}"
              + "|[\\dX]{4}(-[\\dX]{2}(-[\\dX]{2})?|-W[\\dX]{2}(-(\\d|WE))?|-(SP|SU|FA|WI|Q[\\dX]|H[12]))?"
              + "(T(MO|AF|EV|NI|MI|DT|([\\dX]{2}:[\\dX]{2}(:\\d{2})?)(Z|[+-]\\d{2}:\\d{2})?))?");

  private static List<TimeReference> times(String sentence) {
    return ArticleParser.builder()
        .published(WEDNESDAY)
        .language("en")
        .build()
        .parse("Notes from the harbour\n\n" + sentence)
        .times();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The crane fell late Tuesday. | late Tuesday | 2021-06-08",
        "The crane fell on Wednesday. | Wednesday | 2021-06-09",
        "The crane fell in early May 2019. | early May 2019 | 2019-05",
        "The crane fell on Sept. 11, 2001. | Sept. 11, 2001 | 2001-09-11",
        "The crane fell on the 2nd of May 2019. | the 2nd of May 2019 | 2019-05-02",
        "The crane fell three days ago. | three days ago | 2021-06-06",
        "The crane fell two weeks ago. | two weeks ago | 2021-W21",
        "The crane fell last weekend. | last weekend | 2021-W22-WE",
        "The crane fell last summer. | last summer | 2020-SU",
        "The crane fell in the 1990s. | the 1990s | 199",
        "The crane fell in the 19th century. | the 19th century | 18",
        "The crane fell at 6.30am. | 6.30am | 2021-06-09T06:30",
        "The crane fell at 11:15 p.m. GMT yesterday. | 11:15 p.m. GMT yesterday | 2021-06-08T23:15Z",
        "The crane fell last night. | last night | 2021-06-08TNI",
        "The crane fell at the end of the year. | the end of the year | 2021",
        "The crane fell in fiscal 2019. | fiscal 2019 | FY2019",
        "The crane fell some months ago. | some months ago | PAST_REF",
        "The crane stood for 18 months. | 18 months | P18M",
        "The crane stood for half an hour. | half an hour | PT30M",
        "The crane stood for an hour and 20 minutes. | an hour and 20 minutes | PT1H20M",
        "The crane is checked twice a year. | a year | P1Y",
        "The crane is checked annually. | annually | P1Y",
        "The crane will be moved on Thursday. | Thursday | 2021-06-10",
        "The move is set for September. | September | 2021-09",
        "The crane will be moved on Thanksgiving. | Thanksgiving | 2021-11-25",
      })
  void readsOneExpression(String sentence, String words, String value) {
    assertThat(times(sentence))
        .singleElement()
        .satisfies(
            time -> {
              assertThat(time.text()).isEqualTo(words);
              assertThat(time.value()).isEqualTo(value);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Officials may march if they can.",
        "The 61-year-old won by 2:1 against 2000 soldiers.",
        "He took the second seat and gave a quarter of it away.",
        "She reads the Daily Herald and watched the Winter Games.",
      })
  void leavesOtherWordsAlone(String sentence) {
    assertThat(times(sentence)).isEmpty();
  }

  @Test
  void datesThatAreNoneAreReadAsFarAsTheyAre() {
    assertThat(times("It was signed on February 30 and on 31/31/2020."))
        .extracting(TimeReference::value)
        .containsExactly("2021-02");
  }

  @Provide
  Arbitrary<String> sentences() {
    Arbitrary<String> words =
        Arbitraries.of(
            "last",
            "next",
            "the",
            "a",
            "of",
            "May",
            "March",
            "2020",
            "99999",
            "29",
            "31",
            "30th",
            "February",
            "Monday",
            "ago",
            "week",
            "weeks",
            "years",
            "9:30",
            "a.m.",
            "GMT",
            "-",
            ",",
            "/",
            "to",
            "and",
            "three",
            "X",
            "century",
            "9999",
            "0",
            "1900s",
            "first",
            "quarter",
            "hundred",
            "thousand",
            "millennia",
            "later",
            "every",
            "night",
            "noon",
            "BC",
            "half");
    return words.list().ofMinSize(1).ofMaxSize(14).map(list -> String.join(" ", list));
  }

  @Property(tries = 500)
  void everyTextGivesWellFormedTimes(@ForAll("sentences") String sentence) {
    Article article =
        ArticleParser.builder().published(WEDNESDAY).language("en").build().parse(sentence);
    assertThat(article.times())
        .allSatisfy(
            time -> {
              assertThat(time.value()).matches(VALUE);
              assertThat(article.source().text(time.span())).isEqualTo(time.text());
              time.interval().ifPresent(days -> assertThat(days.days()).isPositive());
            });
    assertThat(article.times()).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
  }

  @Property(tries = 100)
  void theDayOfPublicationNeverBreaksAnything(@ForAll("days") LocalDate day) {
    Article article =
        ArticleParser.builder()
            .published(day)
            .language("en")
            .build()
            .parse("Notes\n\nIt fell last week, 90 centuries ago, next Easter and on Friday.");
    assertThat(article.times()).hasSize(4).allMatch(time -> VALUE.matcher(time.value()).matches());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Combinators.combine(
            Arbitraries.oneOf(Arbitraries.integers().between(1, 9999), Arbitraries.of(1, 2, 9999)),
            Arbitraries.integers().between(1, 365))
        .as(LocalDate::ofYearDay);
  }
}
