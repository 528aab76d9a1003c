package org.nutgraf.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Article;

class SpeakersTest {
  private static final String LEAD =
      "The council met in Bergen for a long time on Monday to vote on the plan.\n\n";

  private static List<String> speakers(String body) {
    return Quoted.article(LEAD + body).quotes().stream()
        .map(quote -> quote.speaker().map(Actor::name).orElse("nobody"))
        .toList();
  }

  @Test
  void pronounIsWhoWasNamed() {
    assertThat(speakers("Ruth Okafor spoke first. “The ship is old,” she said."))
        .containsExactly("Ruth Okafor");
  }

  @Test
  void descriptionIsThePersonSpokenOf() {
    assertThat(
            speakers(
                "Ruth Okafor spoke first. “The ship is old,” the tall, quiet lawyer said on deck."))
        .containsExactly("Ruth Okafor");
  }

  @Test
  void headOfThePhraseSpeaksNotItsOwner() {
    assertThat(
            speakers(
                "Paul Meyer left. A spokesman for Paul Meyer said the plan was dead. Paul Meyer's"
                    + " lawyer, Ruth Okafor, said it was alive."))
        .containsExactly("nobody", "Ruth Okafor");
  }

  @Test
  void personSpeaksBeforeTheBodyBesideTheName() {
    assertThat(speakers("“The ship is old,” said Ruth Okafor of the Bergen Port Authority."))
        .containsExactly("Ruth Okafor");
  }

  @Test
  void quoteWithoutSourceContinuesTheLastSpeaker() {
    assertThat(
            speakers(
                "“The ship is old,” Ruth Okafor said.\n\n“It has to be sold before the winter.”"))
        .containsExactly("Ruth Okafor", "Ruth Okafor");
  }

  @Test
  void answerIsTheOtherSpeakers() {
    assertThat(
            speakers(
                "“The ship is old,” Paul Meyer said.\n\n“Will you sail with us at noon?” Ruth"
                    + " Okafor asked.\n\n“I do not think so, not on that ship.”"))
        .containsExactly("Paul Meyer", "Ruth Okafor", "Paul Meyer");
  }

  @Test
  void whoIsQuotedAsSayingSpeaks() {
    assertThat(
            speakers(
                "Ruth Okafor quoted Paul Meyer as saying: “The ship is too old to sail.” “We need"
                    + " another one,” Meyer was quoted as saying."))
        .containsExactly("Paul Meyer", "Paul Meyer");
  }

  @Test
  void anonymousSourceIsNobody() {
    Article article = Quoted.article(LEAD + "A source said the vote was rigged.");

    assertThat(article.quotes())
        .singleElement()
        .satisfies(
            quote -> {
              assertThat(quote.speaker()).isEmpty();
              assertThat(quote.attribution().orElseThrow().text()).isEqualTo("A source");
            });
  }

  @Test
  void colonNamesTheSpeaker() {
    assertThat(
            speakers(
                "“We stay,” Ruth Okafor said. And from Paul Meyer: “The ship is old and we need"
                    + " one.”"))
        .containsExactly("Ruth Okafor", "Paul Meyer");
  }

  @Test
  void aBodySpeaksNotTheCountryItIsFrom() {
    assertThat(speakers("Swiss drugmaker Novarta AG said it would buy Helix Ltd."))
        .containsExactly("Novarta AG");
    assertThat(speakers("The Swiss government said it would not pay."))
        .containsExactly("Switzerland");
  }

  @Test
  void aPronounAfterSomebodyWithoutANameIsNobodyWhoWasNamed() {
    assertThat(
            speakers(
                "Ruth Okafor urged people to call the police. A neighbour told the paper she had"
                    + " heard a bang. “I thought it was a party,” she said."))
        .doesNotContain("Ruth Okafor");
  }

  @Test
  void aTitleWrittenOutIsWhoHasItAbbreviated() {
    assertThat(
            speakers(
                "Gov. Raymond Tate met Harlan Briggs on Monday. The governor left early. “I am"
                    + " tired,” he said."))
        .containsExactly("Raymond Tate");
  }
}
