package org.nutgraf.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.model.ActorKind;

class ClubsTest {
  private static final String REPORT =
      "SOCCER - ROUND-UP OF LEAGUE MATCHES\n\nLONDON 1997-03-08\n\nResults of league matches on"
          + " Saturday:\n\nBlackpool 2 Sunderland 1\n\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Coventry 3 Leicester 0",
        "Leicester v Coventry",
        "Striker Paul Deane scored as Coventry drew.",
        "The referee saw Leicester beat Coventry in a goalless second half.",
        "Midfielder Paul Deane scored the goal in a 2-2 draw at Derby, and Everton and Coventry won."
      })
  void aCityThatPlaysIsAClub(String sentence) {
    Casting cast = Casting.of(REPORT + sentence);

    assertThat(cast.actor("Coventry").kind()).isEqualTo(ActorKind.ORGANIZATION);
  }

  @Test
  void aRowOfATableIsAClubs() {
    Casting cast =
        Casting.of(
            "SOCCER - LEAGUE STANDINGS\n\nStandings after Sunday's matches:\n\nCoventry 14 10 4 0"
                + " 30 10 34\n\nLeicester 14 9 3 2 38 17 30\n\nThe season ends"
                + " in May.");

    assertThat(cast.actor("Coventry").kind()).isEqualTo(ActorKind.ORGANIZATION);
    assertThat(cast.actor("Leicester").kind()).isEqualTo(ActorKind.ORGANIZATION);
  }

  @Test
  void theCityItselfIsAPlace() {
    Casting cast = Casting.of(REPORT + "The striker lives in Coventry. Coventry beat Derby.");

    assertThat(cast.actors().stream().filter(actor -> actor.name().equals("Coventry")))
        .extracting(actor -> actor.kind())
        .containsExactlyInAnyOrder(ActorKind.PLACE, ActorKind.ORGANIZATION);
  }

  @Test
  void aNationsTeamIsItsCountry() {
    Casting cast = Casting.of(REPORT + "Wales 2 Jamaica 1\n\nScotland beat Ghana.");

    assertThat(cast.actor("Jamaica").kind()).isEqualTo(ActorKind.COUNTRY);
    assertThat(cast.actor("Scotland").kind()).isEqualTo(ActorKind.PLACE);
  }

  @Test
  void elsewhereACityIsAPlace() {
    Casting cast =
        Casting.of(
            "Council sits\n\nOfficials from Lille visit Coventry, in England, over a bus line.");

    assertThat(cast.actor("Coventry").kind()).isEqualTo(ActorKind.PLACE);
  }
}
