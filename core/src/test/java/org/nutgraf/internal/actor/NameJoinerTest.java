package org.nutgraf.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.model.ActorKind;
import org.nutgraf.model.MentionForm;

class NameJoinerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The pumps were made by Brandt Hydraulics, Inc. and sold in Ohio.    | Brandt Hydraulics, Inc.
          The licence went to Lowell Marine, Ltd., which has two ferries.     | Lowell Marine, Ltd.
          Nobody at Orvex, LLC, picked up the telephone on Sunday evening.    | Orvex, LLC
          """)
  void aLegalFormBehindAComma(String sentence, String name) {
    Casting cast = Casting.of("Firm fined\n\n" + sentence);

    assertThat(cast.actor(name).kind()).isEqualTo(ActorKind.ORGANIZATION);
    assertThat(cast.names()).doesNotContain("Inc.", "Ltd.", "LLC");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The pitcher, Robert "Buddy" Harmon, was born in Tulsa in 1931.      | Robert "Buddy" Harmon
          Friends of William “Big Bill” Tolliver filled the chapel on Friday. | William “Big Bill” Tolliver
          The pilot was Conrad (Gus) Whitlow of Augusta, the agency said.     | Conrad (Gus) Whitlow
          """)
  void aNicknameAmidAName(String sentence, String name) {
    assertThat(Casting.of("Town mourns\n\n" + sentence).names()).contains(name);
  }

  @Test
  void theShorterFormsOfSuchNamesAreTheSamePerson() {
    Casting cast =
        Casting.of(
            "Town mourns Buddy Harmon\n\nRobert \"Buddy\" Harmon was born in Tulsa. Harmon won 40"
                + " games.");

    assertThat(cast.mentions("Robert \"Buddy\" Harmon", MentionForm.SHORT))
        .containsExactly("Buddy Harmon", "Harmon");
  }

  @Test
  void wordsThatSomebodySpeaksAreNoNickname() {
    Casting cast = Casting.of("Race ends\n\nThe crowd cried \"Run\" as Peter Harmon fell.");

    assertThat(cast.names()).contains("Peter Harmon");
  }

  @Test
  void willOpensAQuestionOrIsSomebody() {
    assertThat(Casting.of("Editor dies\n\nWill Tolliver wrote of the river for years.").names())
        .contains("Will Tolliver");
    assertThat(Casting.of("Polls open\n\nThe town waits. Will Tolliver run again?").names())
        .contains("Tolliver")
        .doesNotContain("Will Tolliver");
  }
}
