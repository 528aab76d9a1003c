package org.nutgraf.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.model.BoilerplateKind;
import org.nutgraf.model.Byline;
import org.nutgraf.model.Dateline;
import org.nutgraf.text.Excerpt;

class HeadTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By Amina Odhiambo                          | Amina Odhiambo
          BY AMINA ODHIAMBO                          | AMINA ODHIAMBO
          By Amina Odhiambo and Peter Otieno         | Amina Odhiambo; Peter Otieno
          By Amina Odhiambo, Peter Otieno & Jane Wu  | Amina Odhiambo; Peter Otieno; Jane Wu
          By Ludwig van der Berg, Harbor Reporter    | Ludwig van der Berg
          Von Anna Weber und Jörg Schmitz            | Anna Weber; Jörg Schmitz
          Par Hélène Dupont                          | Hélène Dupont
          Por María García y José Luis Vega          | María García; José Luis Vega
          """)
  void bylinesNameTheirAuthors(String line, String authors) {
    assertThat(Pages.under(line).byline().map(Byline::authors).orElseThrow())
        .containsExactly(authors.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          March 3, 2021                                   | 2021-03-03
          Published 9:41 PM EST Mon Nov 9, 2020           | 2020-11-09T21:41:00-05:00
          Stand: 3.4.2021 9:15 Uhr                        | 2021-04-03
          Veröffentlicht am 13. Mai 2019 um 15:44         | 2019-05-13
          Publié le 14 mars 2022                          | 2022-03-14
          Publicado: 9 de marzo de 2020                   | 2020-03-09
          2021-04-03                                      | 2021-04-03
          25/12/2020                                      | 2020-12-25
          Posted on 7 June 2018 at 10:05 GMT              | 2018-06-07T10:05:00Z
          """)
  void linesOfTimesTellTheDayOfPublication(String line, String published) {
    assertThat(Pages.under(line).published().orElseThrow()).hasToString(published);
  }

  @Test
  void aDayThatMayAsWellBeItsMonthIsNone() {
    assertThat(Pages.under("04/03/2021").published()).isEmpty();
  }

  @Test
  void updatesAreToldFromPublication() {
    Structure page = Pages.under("Published March 3, 2021", "Updated March 5, 2021");

    assertThat(page.published().orElseThrow()).hasToString("2021-03-03");
    assertThat(page.updated().orElseThrow()).hasToString("2021-03-05");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LAMU, Kenya (AP) —                 | LAMU        | AP
          NAIROBI, Jan. 4 (Reuters) -        | NAIROBI     | Reuters
          SAN JOSE —                         | SAN JOSE    | -
          Berlin (dpa) -                     | Berlin      | dpa
          Stratford-upon-Avon (PA) –         | Stratford-upon-Avon | PA
          BANGKOK:                           | BANGKOK     | -
          KUALA LUMPUR, Nov 22:              | KUALA LUMPUR | -
          LAMU, Sept 3:                      | LAMU        | -
          June 12 (Reuters) -                | -           | Reuters
          Nairobi –                          | Nairobi     | -
          """)
  void datelinesGivePlaceAndAgency(String opening, String place, String agency) {
    Structure page = Pages.parse(Pages.HEADLINE + "\n\n" + opening + " " + Pages.body());
    Dateline dateline = page.dateline().orElseThrow();

    assertThat(dateline.place().orElse("-")).isEqualTo(place);
    assertThat(dateline.agency().orElse("-")).isEqualTo(agency);
    assertThat(Pages.paragraphs(page)).first().isEqualTo(Pages.LEAD);
  }

  @Test
  void aDashAfterAnyOpeningIsNoDateline() {
    Structure page =
        Pages.parse(Pages.HEADLINE + "\n\nThe harbor — closed for days — opened. " + Pages.body());

    assertThat(page.dateline()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UPDATE", "WATCH", "ANALYSIS"})
  void capitalsBeforeAColonAreNoDatelineUnlessTheyAreAPlace(String word) {
    Structure page = Pages.parse(Pages.HEADLINE + "\n\n" + word + ": " + Pages.body());

    assertThat(page.dateline()).isEmpty();
  }

  @Test
  void whatStandsAboveTheDatelineIsTheStandfirst() {
    String summary = "The county lifted its ban on boats to the island as winds eased on Sunday.";
    Structure page =
        Pages.parse(
            String.join("\n\n", Pages.HEADLINE, summary, "LAMU, Kenya (AP) — " + Pages.body()));

    assertThat(page.standfirst().map(Excerpt::text)).contains(summary);
  }

  @Test
  void aPictureTextAboveItsCreditIsNoStandfirst() {
    Structure page =
        Pages.under(
            "Boats lie in the harbor of Lamu on Saturday, a day before the service resumed.",
            "Photo: Jane Wu / Coastal Press");

    assertThat(page.standfirst()).isEmpty();
  }

  @Test
  void aLineThatRepeatsTheHeadlineIsNoStandfirst() {
    Structure page = Pages.under("Shipping: " + Pages.HEADLINE, "By Amina Odhiambo");

    assertThat(page.standfirst()).isEmpty();
  }

  @Test
  void aShortLineAboveTheHeadlineIsItsKicker() {
    Structure page = Pages.parse("SHIPPING\n\n" + Pages.HEADLINE + "\n\n" + Pages.body());

    assertThat(page.headline().map(Excerpt::text)).contains(Pages.HEADLINE);
    assertThat(Pages.furniture(page)).containsExactly(BoilerplateKind.KICKER);
  }

  @Test
  void aBreadcrumbThatHoldsTheHeadlineIsNone() {
    Structure page =
        Pages.parse(
            "Home > Coast > " + Pages.HEADLINE + "\n\n" + Pages.HEADLINE + "\n\n" + Pages.body());

    assertThat(page.headline().map(x -> x.span().start())).contains(58);
  }
}
