package org.nutgraf.internal.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventFinderTest {
  @Test
  void aVerbHasItsSubjectAsAgentAndItsObjectAsPatient() {
    assertThat(Events.of("Kenya accused Uganda of smuggling."))
        .containsExactly("ACCUSE 112 accused: agent Kenya, patient Uganda");
  }

  @Test
  void theSubjectOfAPassiveIsThePatient() {
    assertThat(Events.of("Uganda was criticised by Kenya on Friday."))
        .containsExactly("ACCUSE 110 criticised: patient Uganda, agent Kenya");
  }

  @Test
  void severalAgentsWithoutPatientDoItToEachOther() {
    assertThat(Events.of("Chile and Peru signed a fishing treaty in the capital."))
        .containsExactly("AGREE 057 signed: both Chile, both Peru");
  }

  @Test
  void theOuterVerbDecides() {
    assertThat(Events.of("Chile refused to help Peru."))
        .containsExactly("REJECT 122 refused+help: agent Chile, patient Peru");
    assertThat(Events.of("Chile threatened to attack Peru."))
        .containsExactly("THREATEN 138 threatened+attack: agent Chile, patient Peru");
  }

  @Test
  void whoSaysThatTheyWillHelpAgrees() {
    assertThat(Events.of("Chile said it would help Peru."))
        .containsExactly("AGREE 033 help: agent Chile, patient Peru");
  }

  @Test
  void whoWillNotHelpRefuses() {
    assertThat(Events.of("Chile will not help Peru."))
        .containsExactly("REJECT 122 help: agent Chile, patient Peru");
  }

  @Test
  void aLightVerbLeavesTheEventToItsNoun() {
    assertThat(Events.of("Chile launched an attack on Peru."))
        .containsExactly("ASSAULT 190 launched: agent Chile, patient Peru");
  }

  @Test
  void theOwnerOfAnEventNounIsItsAgent() {
    assertThat(Events.of("The shops stayed shut after Chile's attacks on Peru."))
        .containsExactly("ASSAULT 190 attacks: agent Chile, patient Peru");
  }

  @Test
  void reportingIsNoEvent() {
    assertThat(Events.of("Chile said that Peru was a neighbour.")).isEmpty();
  }

  @Test
  void whoBeatsSomebodyWithAResultOrInAMatchWinsAContest() {
    assertThat(Events.of("Porto beat Celtic 2-1 on Wednesday.").get(0)).startsWith("CONTEST beat");
    assertThat(Events.of("Porto thrashed Celtic in the final.").get(0))
        .startsWith("CONTEST thrashed");
    assertThat(Events.of("Police beat Anna Kruger in the street.").get(0))
        .startsWith("ASSAULT 182 beat");
  }

  @Test
  void aMonthIsNoMarch() {
    assertThat(Events.of("The manager was held in Leeds on 2 March.").toString())
        .doesNotContain("PROTEST");
    assertThat(Events.of("March 2 was cold in Leeds.").toString()).doesNotContain("PROTEST");
  }
}
