package org.nutgraf.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nutgraf.model.MentionForm;

class NamesakesTest {
  @Test
  void aBareSurnameIsWhoTheArticleSpeaksOfMost() {
    Casting cast =
        Casting.of(
            "Composer honored\n\nCarla Vestergaard was born in Odense. Carla Vestergaard studied in"
                + " Prague with her brother, Ludvig Vestergaard. Vestergaard wrote four operas.");

    assertThat(cast.mentions("Carla Vestergaard", MentionForm.SHORT))
        .containsExactly("Vestergaard");
  }

  @Test
  void aTitleTellsNamesakesApart() {
    Casting cast =
        Casting.of(
            "Couple sued\n\nPaul Okonkwo and Grace Okonkwo run a bakery in Enugu. Mrs. Okonkwo"
                + " denied it. Mr. Okonkwo was away.");

    assertThat(cast.mentions("Grace Okonkwo", MentionForm.SHORT)).containsExactly("Okonkwo");
    assertThat(cast.mentions("Paul Okonkwo", MentionForm.SHORT)).containsExactly("Okonkwo");
  }

  @Test
  void aForenameAloneIsItsBearer() {
    Casting cast =
        Casting.of(
            "Twins win\n\nThe medal went to Adaeze Bello. Her brother Tunde Bello came third."
                + " \"I am glad,\" Adaeze said.");

    assertThat(cast.mentions("Adaeze Bello", MentionForm.SHORT)).containsExactly("Adaeze");
  }
}
