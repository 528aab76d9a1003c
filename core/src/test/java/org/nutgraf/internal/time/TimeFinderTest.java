package org.nutgraf.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.nutgraf.model.Article;
import org.nutgraf.model.TimeReference;
import org.nutgraf.model.TimeType;
import org.nutgraf.parser.ArticleParser;

/** What holds of any text. */
class TimeFinderTest {
  private static final List<String> WORDS =
      List.of(
          "last",
          "next",
          "the",
          "a",
          "of",
          "May",
          "March",
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
          "0",
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
          "half",
          "Easter",
          "today",
          "tonight",
          "earlier",
          "before",
          "spring",
          "weekend",
          "this",
          "that",
          "same",
          "until",
          "between",
          "by",
          "had",
          "will");

  private static final List<String> YEARS =
      List.of(
          "2020", "99999", "9999", "1900s", "29", "31", "1hr", "FY13", "3Q", "12/12/12", "0001");

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(java.util.stream.Stream.concat(WORDS.stream(), YEARS.stream()).toList())
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(list -> String.join(" ", list));
  }

  @Provide
  Arbitrary<String> sentencesWithoutYears() {
    return Arbitraries.of(WORDS)
        .list()
        .ofMinSize(1)
        .ofMaxSize(14)
        .map(list -> String.join(" ", list));
  }

  @Property(tries = 500)
  void everyTextGivesWellFormedTimes(@ForAll("sentences") String sentence) {
    Article article = Times.article("en", sentence);
    assertThat(article.times())
        .allSatisfy(
            time -> {
              assertThat(time.value()).matches(Times.VALUE);
              assertThat(article.source().text(time.span())).isEqualTo(time.text());
              time.interval().ifPresent(days -> assertThat(days.days()).isPositive());
            });
    assertThat(article.times()).isSortedAccordingTo((a, b) -> a.span().compareTo(b.span()));
  }

  @Property(tries = 300)
  void withoutAnAnchorNoDateIsInvented(@ForAll("sentencesWithoutYears") String sentence) {
    assertThat(ArticleParser.builder().language("en").build().parse(sentence).times())
        .filteredOn(time -> time.type() == TimeType.DATE || time.type() == TimeType.TIME)
        .filteredOn(time -> !time.text().contains("century"))
        .allSatisfy(time -> assertThat(time.interval()).isEmpty());
  }

  @Property(tries = 100)
  void theDayOfPublicationNeverBreaksAnything(@ForAll("days") LocalDate day) {
    Article article =
        ArticleParser.builder()
            .published(day)
            .language("en")
            .build()
            .parse("Notes\n\nIt fell last week, 90 centuries ago, next Easter and on Friday.");
    assertThat(article.times())
        .hasSize(4)
        .allMatch(time -> Times.VALUE.matcher(time.value()).matches());
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Combinators.combine(
            Arbitraries.oneOf(Arbitraries.integers().between(1, 9999), Arbitraries.of(1, 2, 9999)),
            Arbitraries.integers().between(1, 365))
        .as(LocalDate::ofYearDay);
  }

  @Test
  void localeAndTimeZoneOfTheMachineChangeNothing() {
    String text =
        "It shut at 9:30 P.M. on FRIDAY, 3 MARCH 2020, in the week of APRIL 6 and in 1980.";
    List<TimeReference> expected = Times.of("en", text);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        assertThat(Times.of("en", text)).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void datesThatAreNoneAreReadAsFarAsTheyAre() {
    assertThat(Times.shown("en", "It was signed on February 30 and on 31/31/2020."))
        .isEqualTo("February = 2021-02");
  }
}
