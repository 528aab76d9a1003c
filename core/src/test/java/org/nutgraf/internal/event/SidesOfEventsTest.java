package org.nutgraf.internal.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SidesOfEventsTest {
  @Test
  void whoSaysThatTheyWillDoItDoesIt() {
    assertThat(Events.of("The rebels in Mali said they would free the hostages."))
        .containsExactly("AGREE 035 free: agent Mali, patient hostages");
  }

  @Test
  void somethingGivenHasItsRecipientAsPatient() {
    assertThat(Events.of("Ghana sent food to Mali last year."))
        .containsExactly("AID 070 sent: agent Ghana, patient Mali");
  }

  @Test
  void whoIsMetStandsBeforeTheCityOfTheMeeting() {
    assertThat(Events.of("The Kenyan minister refused to meet the Ugandan president in Kampala."))
        .containsExactly("REJECT 125 refused+meet: agent Kenya, patient Uganda");
  }

  @Test
  void whoMustDoItIsThePatientOfTheDemand() {
    assertThat(Events.of("Norway demanded that the Swedish government provide buses."))
        .containsExactly("REQUEST 100 demanded: agent Norway, patient Sweden");
    assertThat(Events.of("Norway said Sweden must drop the tariffs."))
        .containsExactly("REQUEST 105 drop: agent Norway, patient Sweden");
  }

  @Test
  void anArrestInACountryIsItsOwnAct() {
    assertThat(Events.of("A Canadian teacher was jailed in Ghana."))
        .containsExactly("COERCE 173 jailed: patient Canada, agent Ghana");
  }

  @Test
  void aQuantityIsNoPreposition() {
    assertThat(Events.of("Up to 300 Chilean miners accused Peru of smuggling."))
        .containsExactly("ACCUSE 112 accused: agent Chile, patient Peru");
  }

  @Test
  void aCompoundOfNounsIsNoClause() {
    assertThat(Events.of("Security forces in Ghana killed a Togolese farmer."))
        .containsExactly("ASSAULT 180 killed: agent Ghana, patient Togo");
  }

  @Test
  void talksBetweenTwoAreOfBoth() {
    assertThat(Events.of("Talks between Norway and Iceland resumed in the capital."))
        .containsExactly("CONSULT 040 Talks: both Norway, both Iceland");
  }

  @Test
  void aNounAloneSharesWhatStandsBeforeTheFirst() {
    assertThat(Events.of("Chilean helicopters and tanks attacked Peru."))
        .containsExactly("ASSAULT 190 attacked: agent Chile, agent Chile, patient Peru");
  }

  @Test
  void aPlainPronounAsObjectIsSomebodyElse() {
    assertThat(Events.parse("Chile's president, Ana Rojas, said she would welcome him.").events())
        .allSatisfy(
            event ->
                assertThat(
                        event.participants().stream()
                            .filter(side -> side.actor().isPresent())
                            .map(side -> side.actor().orElseThrow().id()))
                    .doesNotHaveDuplicates());
  }

  @Test
  void whoIssuesTheStatementDemands() {
    assertThat(Events.of("Norway issued a statement condemning Iceland."))
        .contains("ACCUSE 110 condemning: agent Norway, patient Iceland");
  }

  @Test
  void aBracketPartsNoNameFromItsNoun() {
    assertThat(Events.of("The Norwegian (Bergen) delegation met Iceland."))
        .contains("CONSULT 040 met: both Norway, both Iceland");
  }

  @Test
  void aMediatorActsOnThoseBetweenWhomHeStands() {
    assertThat(Events.of("Norway undertook a mediation mission between Iceland and Peru."))
        .containsExactly("CONSULT 045 undertook: agent Norway, patient Iceland, patient Peru");
  }

  @Test
  void aShortNameIsNoPronoun() {
    assertThat(Events.of("Peruvian miners demanded money from Peru."))
        .contains("REQUEST 100 demanded: agent Peru, patient Peru");
  }

  @Test
  void talksThatCollapseAreNoDisaster() {
    assertThat(Events.of("Talks between Norway and Iceland collapsed on Friday."))
        .noneMatch(event -> event.contains("DISASTER"));
    assertThat(Events.of("A bridge collapsed in Norway on Friday."))
        .anyMatch(event -> event.contains("DISASTER"));
  }

  @Test
  void whoIsNamedBehindAnOfficeActsNotItsOwner() {
    assertThat(Events.of("Paul Meyer's lawyer, Ruth Okafor, rejected the offer.").get(0))
        .contains("agent Ruth Okafor");
  }

  @Test
  void moneyOfACountryIsNobody() {
    assertThat(Events.of("Ghana paid a billion Swiss francs.").toString())
        .doesNotContain("Switzerland");
  }

  @Test
  void aHeadlineSaysWhoWillDoIt() {
    assertThat(Events.of("Novarta AG to buy Helix Ltd.").get(0))
        .startsWith("BUSINESS buy: agent Novarta AG");
  }

  @Test
  void whatALaterSentenceAddsIsASideOfTheEvent() {
    assertThat(
            Events.of(
                "Ghana was criticised on Monday. Kenya criticised Ghana on Monday over the fish."))
        .containsExactly("ACCUSE 110 criticised+criticised: patient Ghana, agent Kenya");
  }
}
