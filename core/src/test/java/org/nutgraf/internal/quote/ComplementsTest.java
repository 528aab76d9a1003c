package org.nutgraf.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nutgraf.model.Quote;
import org.nutgraf.text.Excerpt;

class ComplementsTest {
  private static String complements(String sentence) {
    Quote quote = Quoted.article(sentence).quotes().get(0);
    return quote.addresseeText().map(Excerpt::text).orElse("-")
        + " | "
        + quote.medium().map(Excerpt::text).orElse("-");
  }

  @Test
  void objectOfTellIsTheAddressee() {
    assertThat(complements("Ruth Okafor told reporters that the ship was old."))
        .isEqualTo("reporters | -");
  }

  @Test
  void wordsBesideTheAddresseeAreSteppedOver() {
    assertThat(Quoted.in("Ruth Okafor told friends of hers in the town that the ship was old."))
        .containsExactly("indirect: that the ship was old | Ruth Okafor | told");
  }

  @Test
  void mediumFollowsTheVerb() {
    assertThat(complements("“We sail,” Ruth Okafor said in a letter.")).isEqualTo("- | a letter");
  }

  @Test
  void interviewAtTheHeadHasMediumAndAddressee() {
    assertThat(complements("In an interview with the BBC, Ruth Okafor said the plan was dead."))
        .isEqualTo("the BBC | an interview");
  }
}
