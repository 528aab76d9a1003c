package org.nutgraf.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Quote;
import org.nutgraf.parser.ArticleParser;
import org.nutgraf.text.Excerpt;

class AttributionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "“The plan is a gift!” Okafor said last week.|direct: The plan is a gift! / Okafor / said",
        "“Why do we wait?” Okafor asked the council members.|direct: Why do we wait? / Okafor / asked",
        "Asked about the ferry, she said: “It sails.”|direct: It sails. / she / said",
        "Okafor herself said that “the plan is dead.”|mixed: that “the plan is dead.” / Okafor herself / said",
        "Okafor said there was “no money” left.|mixed: there was “no money” left / Okafor / said",
        "Okafor said, however, that the ship was old.|indirect: that the ship was old / Okafor / said",
        "Okafor said, among other things, “We sail.”|direct: We sail. / Okafor / said",
        "Even Okafor, a stalwart of the union, said it was late.|indirect: it was late / Okafor, a stalwart of the union / said",
        "Okafor said in a telephone interview that it was late.|indirect: that it was late / Okafor / said",
        "Okafor told the newspaper that it was late.|indirect: that it was late / Okafor / told",
        "Another said the ship was old.|indirect: the ship was old / Another / said",
        "“It sails,” said Berg's deputy harbour master, Ruth Okafor.|direct: It sails, / Berg's deputy harbour master, Ruth Okafor / said",
        "The aide sent a letter to the council, saying “we sail at dawn.”|direct: we sail at dawn. / The aide / saying",
        "“It sails at dawn and not before” ― Ruth Okafor|direct: It sails at dawn and not before / Ruth Okafor / ―",
        "“It sails at dawn and not before” — Ruth Okafor|direct: It sails at dawn and not before / Ruth Okafor / —"
      })
  void wordsBetweenSourceAndQuoteDoNotPartThem(String sentence, String quote) {
    assertThat(Quoted.in(sentence)).containsExactly(quote.replace(" / ", " | "));
  }

  @Test
  void colonAnnouncesTheWordsOfTheNextParagraph() {
    assertThat(Quoted.in("Okafor called them on it:\n\n“The ship is old and you all know it.”"))
        .containsExactly("direct: The ship is old and you all know it. | Okafor | called");
  }

  @Test
  void headlineMayNameItsSpeakerBeforeAColon() {
    Quote quote =
        ArticleParser.create()
            .withLanguage("en")
            .parse(
                "Ruth Okafor: 'Ferry must not wait'\n\n"
                    + "Ruth Okafor told the council in Bergen on Monday to vote on the plan.")
            .quotes()
            .get(0);

    assertThat(quote.segments().get(0).text()).isEqualTo("Ferry must not wait");
    assertThat(quote.speaker().map(Actor::name)).contains("Ruth Okafor");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ruth Okafor: New ferry is a 'waste' of money, plan must go|Ruth Okafor",
        "Ruth Okafor on the strike: New ferry is a 'waste' of money|Ruth Okafor",
        "Ruth Okafor to sailors: New ferry is a 'waste' of money|Ruth Okafor"
      })
  void headlineMayReportAfterALabel(String headline, String source) {
    String text =
        headline + "\n\nRuth Okafor met the council in Bergen on Monday to vote on the plan.";

    Quote quote = ArticleParser.create().withLanguage("en").parse(text).quotes().get(0);

    assertThat(quote.content().map(Excerpt::text))
        .contains(headline.substring(headline.indexOf(':') + 2));
    assertThat(quote.attribution().map(Excerpt::text)).contains(source);
  }

  @Test
  void titleBeforeAColonIsNoSpeaker() {
    String text =
        "The Latest: Ferry is late again\n\nRuth Okafor met the council in Bergen on Monday.";

    assertThat(ArticleParser.create().withLanguage("en").parse(text).quotes()).isEmpty();
  }

  @Test
  void nicknamesAreNoQuotes() {
    assertThat(Quoted.in("Ruth “the Anchor” Okafor and Nils 'Skipper' Berg left the harbour."))
        .isEmpty();
  }

  @Test
  void nounBehindANameIsWhoSpeaksNotTheName() {
    Quote quote =
        Quoted.article(
                "Paul Meyer left. Ruth Okafor, a stalwart Meyer supporter, said it was late.")
            .quotes()
            .get(0);

    assertThat(quote.speaker().map(Actor::name)).contains("Ruth Okafor");
  }
}
