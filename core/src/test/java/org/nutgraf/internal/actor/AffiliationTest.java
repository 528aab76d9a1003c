package org.nutgraf.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AffiliationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Economists at the Bank of Ghana expect lower prices.         | Bank of Ghana    | GHA
          The vote in the Kenyan Parliament was close, members said.   | Kenyan Parliament | KEN
          Envoys of the African Union met in private on Friday.        | African Union    | IGO
          The talks will go on in Nairobi next week, he said.          | Nairobi          | KEN
          """)
  void aNameTellsItsCountry(String text, String name, String code) {
    assertThat(Casting.of("Talks go on\n\n" + text).actor(name).code()).contains(code);
  }

  @Test
  void aStateOfTheUnionThatSharesACountrysNameIsNotTheCountry() {
    Casting cast = Casting.of("Grant given\n\nGeorgia State University won a grant in Atlanta.");

    assertThat(cast.actor("Georgia State University").code()).isNotEqualTo("GEO");
  }

  @Test
  void aNameAloneTellsNoPersonsCountry() {
    Casting cast = Casting.of("Baker wins\n\nThe baker Angela Merkel won a prize for her rye.");

    assertThat(cast.actor("Angela Merkel").code()).isEmpty();
  }

  @Test
  void whoIsKnownToHoldAnOfficeBelongsToTheCountry() {
    Casting cast = Casting.of("Talks held\n\nChancellor Angela Merkel met farmers on Friday.");

    assertThat(cast.actor("Angela Merkel").code()).contains("DEU");
  }
}
