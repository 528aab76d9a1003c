package org.nutgraf.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.model.ActorKind;
import org.nutgraf.model.KnownActor;
import org.nutgraf.model.MentionForm;
import org.nutgraf.model.Role;

class ActorFinderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The minister, Mohammed Shia al-Sudani, flew to Basra on Monday.       | Mohammed Shia al-Sudani
          Talks with Ursula van den Berg lasted an hour, officials said.        | Ursula van den Berg
          South Korean President Yoon Suk-yeol met the visitors on Friday.      | Yoon Suk-yeol
          The verdict surprised Robert Hale Jr. and his lawyers on Tuesday.     | Robert Hale Jr.
          Police in Lagos questioned Gen. Prayut Okafor for three hours.        | Prayut Okafor
          Envoys met King Abdullah in Amman on Sunday to discuss the border.    | Abdullah
          Shares in Marks & Harlow fell four percent in London on Thursday.     | Marks & Harlow
          She teaches law at the University of Kigali, her brother said.        | University of Kigali
          """)
  void aNameHasItsOwnBoundsAndNoTitle(String sentence, String name) {
    assertThat(article(sentence).names()).contains(name);
  }

  @Test
  void kindsFollowTheWholeArticle() {
    Casting cast =
        article(
            "Baldur Reyes heads Orvex, a Manila company that makes buses. Reyes said Orvex would"
                + " hire 200 people in Davao. The company was founded in 1998.");

    assertThat(cast.actor("Baldur Reyes").kind()).isEqualTo(ActorKind.PERSON);
    assertThat(cast.actor("Orvex").kind()).isEqualTo(ActorKind.ORGANIZATION);
    assertThat(cast.actor("Davao").kind()).isEqualTo(ActorKind.PLACE);
  }

  @Test
  void aSurnameAnAcronymAndADemonymGoToTheirActor() {
    Casting cast =
        article(
            "Elena Marchetti of the International Rivers Agency (IRA) met Peruvian officials in"
                + " Peru. Marchetti said the IRA was pleased.");

    assertThat(cast.mentions("Elena Marchetti", MentionForm.SHORT)).containsExactly("Marchetti");
    assertThat(cast.mentions("International Rivers Agency", MentionForm.ACRONYM))
        .containsExactly("IRA", "IRA");
    assertThat(cast.mentions("Peru", MentionForm.DEMONYM)).containsExactly("Peruvian");
    assertThat(cast.actor("Peru").code()).contains("PER");
  }

  @Test
  void twoPeopleWithOneSurnameStayTwo() {
    Casting cast =
        article(
            "Senator Paul Whitcombe and his wife, Laura Whitcombe, voted in Dayton. Mr. Whitcombe"
                + " said he was hopeful. Mrs. Whitcombe said nothing.");

    assertThat(cast.mentions("Paul Whitcombe", MentionForm.SHORT)).containsExactly("Whitcombe");
    assertThat(cast.mentions("Laura Whitcombe", MentionForm.SHORT)).containsExactly("Whitcombe");
  }

  @Test
  void aCommonNounInCapitalsStandsForTheBodyItEnds() {
    Casting cast =
        article(
            "The Halden Foundation will pay for 40 wells in Mali, it said on Monday. Villagers said"
                + " the Foundation had kept its word.");

    assertThat(cast.names().stream().filter(name -> name.contains("Foundation"))).hasSize(1);
    assertThat(cast.actor("Halden Foundation").aliases()).contains("Foundation");
  }

  @Test
  void officesAreReadWithTheirCountry() {
    Casting cast =
        article(
            "Iraqi Foreign Minister Fadel Aziz arrived on Monday. Mali's president, Oumar Keita,"
                + " received him at the airport. Jean Duval, the head of Wazi Bank, was there too.");

    assertThat(role(cast, "Fadel Aziz")).isEqualTo("Foreign Minister of Iraq");
    assertThat(role(cast, "Oumar Keita")).isEqualTo("president of Mali");
    assertThat(role(cast, "Jean Duval")).isEqualTo("head of Wazi Bank");
  }

  @Test
  void pronounsAndDescriptionsAreMentions() {
    Casting cast =
        article(
            "Health Minister Grace Achieng opened a clinic in Kisumu on Monday. She thanked the"
                + " nurses. The minister said more clinics would follow.");

    assertThat(cast.mentions("Grace Achieng", MentionForm.PRONOUN)).containsExactly("She");
    assertThat(cast.mentions("Grace Achieng", MentionForm.NOMINAL)).containsExactly("The minister");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tehran rejected the offer on Monday, diplomats said.                     | Tehran                   | IRN
          The French National Assembly voted for the bill on Monday.               | French National Assembly | FRA
          Fighters of Hezbollah withdrew from the village on Monday.               | Hezbollah                | LBN
          The US imposed new tariffs on steel on Monday.                           | US                       | USA
          Students at Georgia State University marched on Monday.                  | Georgia State University |
          """)
  void anActorHasTheCodeOfTheCountryItStandsFor(String sentence, String name, String code) {
    assertThat(article(sentence).actors())
        .anySatisfy(
            actor -> {
              assertThat(actor.aliases().contains(name) || actor.name().equals(name)).isTrue();
              assertThat(actor.code()).isEqualTo(Optional.ofNullable(code));
            });
  }

  @Test
  void theHousesOwnActorsWinOverTheTagger() {
    KnownActor party =
        new KnownActor(
            "Party of the Lakes",
            List.of("the Lakers"),
            ActorKind.ORGANIZATION,
            Optional.empty(),
            Optional.of("org:12"));
    Casting cast =
        Casting.of(
            "Vote in Malawi\n\nThe Party of the Lakes won on Sunday. Nobody had expected the"
                + " Lakers to win so clearly, the radio said.",
            party);

    assertThat(cast.actor("Party of the Lakes").authorityId()).contains("org:12");
    assertThat(cast.actor("Party of the Lakes").mentions()).hasSize(2);
  }

  @Test
  void withoutTheModelRulesAndListsStillWork() {
    Casting cast =
        Casting.byRules(
            "Boats are back\n\nMr. Daniel Mwangi of the Ministry of Transport spoke to the owners of"
                + " the boats in Nairobi on Monday. Kenya needs the boats, Mwangi said later.");

    assertThat(cast.actor("Daniel Mwangi").kind()).isEqualTo(ActorKind.PERSON);
    assertThat(cast.actor("Ministry of Transport").kind()).isEqualTo(ActorKind.ORGANIZATION);
    assertThat(cast.actor("Nairobi").kind()).isEqualTo(ActorKind.PLACE);
    assertThat(cast.actor("Kenya").code()).contains("KEN");
  }

  private static Casting article(String paragraph) {
    return Casting.of("Report of the day\n\n" + paragraph);
  }

  private static String role(Casting cast, String name) {
    Role role = cast.actor(name).roles().get(0);
    return role.title()
        + cast.actors().stream()
            .filter(actor -> role.of().equals(Optional.of(actor.id())))
            .map(actor -> " of " + actor.name())
            .findFirst()
            .orElse("");
  }

  @Test
  void theAgencyOfADatelineIsNotSpokenOf() {
    Casting cast =
        Casting.of(
            "Harbor vote\n\nMOMBASA, Kenya (AP) — The council voted on Monday to sell the harbor."
                + " The company was silent.");

    assertThat(cast.actors())
        .allSatisfy(
            actor ->
                assertThat(actor.mentions())
                    .noneMatch(mention -> mention.form() == MentionForm.NOMINAL));
  }
}
