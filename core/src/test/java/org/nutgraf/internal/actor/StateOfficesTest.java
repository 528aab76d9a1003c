package org.nutgraf.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nutgraf.model.Role;

class StateOfficesTest {
  @Test
  void anOfficeBelongsToTheOnlyCountryNamed() {
    Casting cast =
        Casting.of(
            "Malawi raises tax\n\nPresident Joseph Banda signed the law on Friday. Farmers in"
                + " Malawi were pleased.");

    assertThat(cast.actor("Joseph Banda").roles())
        .extracting(Role::of)
        .containsExactly(Optional.of(cast.actor("Malawi").id()));
  }

  @Test
  void oneCountryOfSeveralIsNotChosen() {
    Casting cast =
        Casting.of(
            "Tax raised\n\nPresident Joseph Banda signed the law on Friday. Malawi, Zambia and"
                + " Mozambique share a border.");

    assertThat(cast.actor("Joseph Banda").roles())
        .extracting(Role::of)
        .containsExactly(Optional.empty());
  }

  @Test
  void thePresidentOfAClubHoldsNoOfficeOfState() {
    Casting cast =
        Casting.of(
            "Club elects\n\nThe club chose Joseph Banda, its president, on Friday. Rowing is"
                + " popular in Malawi.");

    assertThat(cast.actor("Joseph Banda").roles())
        .extracting(Role::of)
        .doesNotContain(Optional.of(cast.actor("Malawi").id()));
  }
}
