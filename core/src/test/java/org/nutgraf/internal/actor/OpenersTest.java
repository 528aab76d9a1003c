package org.nutgraf.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenersTest {
  @Test
  void whatOpensAGermanSentenceIsNoPartOfTheName() {
    Casting cast =
        Casting.in("de", "Neues Schiff\n\nNach Ansicht von Paul Maier fehlt Geld für das Schiff.");

    assertThat(cast.names()).contains("Paul Maier").noneMatch(name -> name.startsWith("Nach"));
  }

  @Test
  void whatOpensAFrenchSentenceIsNoPartOfTheName() {
    Casting cast =
        Casting.in("fr", "Nouveau bateau\n\nSelon Paul Roux, le bateau coûte trop cher.");

    assertThat(cast.names()).contains("Paul Roux").noneMatch(name -> name.startsWith("Selon"));
  }

  @Test
  void englishHasNoList() {
    assertThat(Openers.of("en")).isNull();
    assertThat(Openers.of("en-GB")).isNull();
    assertThat(Openers.of("de-AT")).isSameAs(Openers.of("de"));
  }
}
