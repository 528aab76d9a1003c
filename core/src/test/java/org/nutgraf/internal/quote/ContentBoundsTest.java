package org.nutgraf.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentBoundsTest {
  @Test
  void mainClauseEndsADependentReport() {
    assertThat(Quoted.in("While Ruth Okafor said the plan was dead, the council voted for it."))
        .containsExactly("indirect: the plan was dead | Ruth Okafor | said");
  }

  @Test
  void clauseBeforeAnInsertedAttributionBelongsToItsQuote() {
    assertThat(Quoted.in("If the rain stops, Ruth Okafor said, “the ship will leave at noon.”"))
        .containsExactly(
            "mixed: If the rain stops / “the ship will leave at noon.” | Ruth Okafor | said");
  }

  @Test
  void participleReportsWhatFollowsIt() {
    assertThat(
            Quoted.in("Ruth Okafor defended “our values,” saying the town had a “heart of gold.”"))
        .contains("mixed: the town had a “heart of gold.” | Ruth Okafor | saying");
  }

  @Test
  void semicolonAfterTheLastMarkEndsTheReport() {
    assertThat(Quoted.in("Ruth Okafor said the plan was “an insult”; sailors agreed with her."))
        .contains("mixed: the plan was “an insult” | Ruth Okafor | said");
  }

  @Test
  void whatNobodyHasSaidIsNoReport() {
    assertThat(Quoted.in("Ruth Okafor would say the plan was dead.")).isEmpty();
  }

  @Test
  void whatAPronounThinksIsNarrated() {
    assertThat(Quoted.in("Ruth Okafor left. She thought the plan was dead.")).isEmpty();
  }
}
