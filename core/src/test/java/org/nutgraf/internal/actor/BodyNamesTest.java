package org.nutgraf.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.model.ActorKind;

class BodyNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He sued the Supreme Court of Malawi. The Supreme Court did not reply.   | Supreme Court of Malawi | Supreme Court
          She joined the Volta Farmers Union in Ho. The Volta Farmers met later.  | Volta Farmers Union | Volta Farmers
          The Harbour Workers Alliance (HWA) struck in Durban. The HWA wants more. | Harbour Workers Alliance | HWA
          Brandt Hydraulics Corp. fell. Brandt Hydraulics makes pumps in Ohio.    | Brandt Hydraulics Corp. | Brandt Hydraulics
          """)
  void aShorterNameIsTheBodys(String text, String name, String alias) {
    assertThat(Casting.of("Court rules\n\n" + text).actor(name).aliases()).contains(alias);
  }

  @Test
  void aLegalFormTellsACompanyWhateverItIsCalled() {
    Casting cast =
        Casting.of(
            "Yard grows\n\nThe shipbuilder Nordvik ASA hired 40 people. Shares of Nordvik rose.");

    assertThat(cast.actor("Nordvik ASA").kind()).isEqualTo(ActorKind.ORGANIZATION);
    assertThat(cast.actor("Nordvik ASA").aliases()).containsExactly("Nordvik");
  }

  @Test
  void initialsThatTheArticleExplainsMeanWhatItSays() {
    Casting cast =
        Casting.of(
            "Anglers meet\n\nThe Carp Institute of Anglia (CIA) met in Norwich. The CIA has 90"
                + " members.");

    assertThat(cast.actor("Carp Institute of Anglia").aliases()).contains("CIA");
  }

  @Test
  void whatATownIsCalledIsAPlace() {
    Casting cast = Casting.of("Link planned\n\nThey discussed a link to the town of Renk.");

    assertThat(cast.actor("Renk").kind()).isEqualTo(ActorKind.PLACE);
  }
}
