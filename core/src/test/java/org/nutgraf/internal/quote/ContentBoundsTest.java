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

  @Test
  void verbOfTheSameSubjectEndsWhatWasJudged() {
    assertThat(Quoted.in("Ruth Okafor called the plan “a mess” and left the room."))
        .containsExactly("mixed: the plan “a mess” | Ruth Okafor | called");
    assertThat(Quoted.in("Ruth Okafor praised the crew, and spent the night on board."))
        .containsExactly("indirect: the crew | Ruth Okafor | praised");
  }

  @Test
  void mainClauseEndsAReportInARelativeClause() {
    assertThat(Quoted.in("Ruth Okafor, who praised the crew, warned of a long strike."))
        .contains("indirect: the crew | who | praised");
  }

  @Test
  void mainClauseEndsAReportOfAParticiple() {
    assertThat(Quoted.in("In a paper describing his goals, Nils Berg wrote: “We sail at noon.”"))
        .contains("direct: We sail at noon. | Nils Berg | wrote");
  }

  @Test
  void clauseOfAnotherSubjectEndsAReport() {
    assertThat(
            Quoted.in(
                "Ruth Okafor has vowed to repair the ship, and Nils Berg is promising to sell it."))
        .containsExactly(
            "indirect: to repair the ship | Ruth Okafor | vowed",
            "indirect: to sell it | Nils Berg | promising");
  }

  @Test
  void reportAfterADependentReportIsWhatFollowsIt() {
    assertThat(
            Quoted.in(
                "Although Ruth Okafor admitted that the plan was “a mess,” she said it worked."))
        .containsExactly(
            "mixed: that the plan was “a mess,” | Ruth Okafor | admitted",
            "indirect: it worked | she | said");
  }

  @Test
  void clauseMayFollowLongAdjuncts() {
    assertThat(
            Quoted.in("Ruth Okafor told a meeting in Hull, Yorkshire, on Monday that it rained."))
        .containsExactly("indirect: that it rained | Ruth Okafor | told");
  }

  @Test
  void clauseMayGoOnAfterItsAttribution() {
    assertThat(Quoted.in("The council believes, Ruth Okafor said, that the ship is safe."))
        .containsExactly(
            "indirect: The council believes / that the ship is safe | Ruth Okafor | said");
  }

  @Test
  void quotedWordsInSmallLettersGoOnWithTheClauseBefore() {
    assertThat(
            Quoted.in("The port of the town, Ruth Okafor said, “is a fine example” of good care."))
        .containsExactly(
            "mixed: The port of the town / “is a fine example” of good care | Ruth Okafor | said");
  }

  @Test
  void hyphenedAdjectiveIsNoCue() {
    assertThat(Quoted.in("The so-called “ferry of hope” left the court-ordered berth.")).isEmpty();
  }

  @Test
  void reportInsideAReportBelongsToTheOuterOne() {
    assertThat(Quoted.in("Nils Berg said Ruth Okafor believed the plan was dead."))
        .containsExactly("indirect: Ruth Okafor believed the plan was dead | Nils Berg | said");
  }
}
