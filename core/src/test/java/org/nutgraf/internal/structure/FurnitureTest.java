package org.nutgraf.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.model.BoilerplateKind;
import org.nutgraf.model.Related;

class FurnitureTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Advertisement                                  | ADVERT
          Sign up for our newsletter                     | NEWSLETTER
          Share on Facebook                              | SHARE
          READ MORE: Coast guard buys two boats          | RELATED_LINK
          Lesen Sie auch: Küstenwache kauft zwei Boote   | RELATED_LINK
          Photo by Jane Wu                               | CREDIT
          © 2021 Lamu Times Ltd. All rights reserved.    | COPYRIGHT
          Correction: An earlier version gave the wrong number of boats. | NOTE
          Reporting by Amina Odhiambo; editing by Peter Otieno | CONTRIBUTION
          """)
  void furnitureAmidTheTextHasItsKindAndTheTextGoesOn(String line, BoilerplateKind kind) {
    Structure page = Pages.amid(line);

    assertThat(Pages.furniture(page)).containsExactly(kind);
    assertThat(Pages.paragraphs(page)).containsExactly(Pages.LEAD, Pages.SECOND, Pages.THIRD);
  }

  @Test
  void unknownLinesStayOnThePage() {
    Structure page = Pages.under("Zzyx qworp", "By Amina Odhiambo");

    assertThat(page.boilerplate().size() + Pages.paragraphs(page).size()).isEqualTo(4);
  }

  @Test
  void eachTeaserIsOneRelatedArticle() {
    Structure page =
        Pages.parse(
            String.join(
                "\n\n",
                Pages.HEADLINE,
                Pages.body(),
                "Related Articles",
                "Coast guard buys two boats",
                "Mombasa port closes for a week"));

    assertThat(page.related()).hasSize(2);
    assertThat(page.related().get(0).label()).isPresent();
    assertThat(page.related()).noneMatch(Related::truncated);
  }
}
