package org.nutgraf.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nutgraf.model.MentionForm;

class GermanNounsTest {
  @Test
  void aNounBehindAnArticleIsNobody() {
    Casting cast =
        Casting.in(
            "de",
            "Brücke gesperrt\n\nDer Verkehr steht in Hamburg. Martina Schröder klagt: Verkehr und"
                + " Lärm nehmen zu. Die Anlage ist alt.");

    assertThat(cast.names())
        .contains("Martina Schröder", "Hamburg")
        .doesNotContain("Verkehr", "Anlage");
  }

  @Test
  void aSurnameBehindAnArticleIsItsPersonsIfTheFullNameStandsThere() {
    Casting cast =
        Casting.in(
            "de",
            "Torwart geht\n\nThomas Becker verlässt den Verein in Bremen. Der Becker habe genug,"
                + " hieß es. Becker schwieg.");

    assertThat(cast.mentions("Thomas Becker", MentionForm.SHORT)).contains("Becker");
  }

  @Test
  void initialsBehindAnArticleAreAName() {
    Casting cast =
        Casting.in("de", "Streit um Hilfe\n\nDie SPD will helfen. Auch die CDU in Bremen wartet.");

    assertThat(cast.names()).contains("SPD", "CDU");
  }

  @Test
  void aPersonsTitleIsNoPartOfTheName() {
    Casting cast =
        Casting.in(
            "de",
            "Streit um Hilfe\n\nFinanzminister Jens Albrecht will helfen. Grünen-Fraktionschefin"
                + " Martina Schröder wartet noch ab.");

    assertThat(cast.names()).contains("Jens Albrecht", "Martina Schröder");
  }
}
