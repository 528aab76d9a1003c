package org.nutgraf.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AliasesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Officials of the Volta Rice Farmers Union, formerly the Accra Growers, met.     | Volta Rice Farmers Union | Accra Growers
          Police seek Hamid Karimi, also known as Abu Rashid, over the theft.             | Hamid Karimi | Abu Rashid
          The singer Paula Reyes (born Maria Gutierrez) performed in Lima.                | Maria Gutierrez | Paula Reyes
          The Free Harbour Workers Party, or PLTP, won twelve seats in Durban.            | Free Harbour Workers Party | PLTP
          She flew to Mumbai on Friday. Her father knew the city as Bombay.               | Mumbai | Bombay
          """)
  void theTextTellsAnAlias(String text, String name, String alias) {
    assertThat(Casting.of("Names change\n\n" + text).actor(name).aliases()).contains(alias);
  }

  @Test
  void twoPersonsBesideEachOtherStayTwo() {
    Casting cast =
        Casting.of("Pair held\n\nPolice held Hamid Karimi, formerly of Herat, and Paul Deane.");

    assertThat(cast.names()).contains("Hamid Karimi", "Paul Deane");
  }
}
