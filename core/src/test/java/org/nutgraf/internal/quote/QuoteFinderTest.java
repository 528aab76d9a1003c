package org.nutgraf.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nutgraf.model.Article;
import org.nutgraf.model.Warning;

class QuoteFinderTest {
  @Test
  void sourceAndCueFollowTheQuote() {
    assertThat(Quoted.in("“The harbour stays open,” the mayor said on Monday."))
        .containsExactly("direct: The harbour stays open, | the mayor | said");
  }

  @Test
  void verbMayStandBeforeItsSubject() {
    assertThat(Quoted.in("\"The harbour stays open,\" said Ruth Okafor, a lawyer in Bergen."))
        .containsExactly(
            "direct: The harbour stays open, | Ruth Okafor, a lawyer in Bergen | said");
  }

  @Test
  void interruptedQuoteIsOneQuote() {
    assertThat(Quoted.in("“We are ready,” Okafor said. “The ship sails at noon.”"))
        .containsExactly("direct: We are ready, / The ship sails at noon. | Okafor | said");
  }

  @Test
  void quoteMayGoOnAfterParagraphs() {
    assertThat(Quoted.in("Okafor said: “We are ready.\n\n“The ship sails at noon.”"))
        .containsExactly("direct: We are ready. / The ship sails at noon. | Okafor | said");
  }

  @Test
  void reportedClauseWithQuotedWordsIsMixed() {
    assertThat(Quoted.in("The union said that the offer was “an insult” to its members."))
        .containsExactly("mixed: that the offer was “an insult” to its members | The union | said");
  }

  @Test
  void reportedClauseIsIndirect() {
    assertThat(Quoted.in("The ferry was late again, according to passengers."))
        .containsExactly("indirect: The ferry was late again | passengers | according to");
  }

  @Test
  void apostrophesAreNoMarks() {
    assertThat(Quoted.in("'The sailors' union isn't ready,' Okafor said."))
        .containsExactly("direct: The sailors' union isn't ready, | Okafor | said");
  }

  @Test
  void namesInMarksAreNoQuotes() {
    assertThat(Quoted.in("The ferry “Northern Star” left the harbour at noon.")).isEmpty();
  }

  @Test
  void unclosedQuoteEndsWithItsParagraphAndWarns() {
    String body = "Okafor said: “We are ready.\n\nThe ship sailed at noon.";

    assertThat(Quoted.in(body)).containsExactly("direct: We are ready. | Okafor | said");
    assertThat(Quoted.article(body).warnings())
        .extracting(Warning::toString)
        .containsExactly("<3:14> unclosed quotation");
  }

  @Test
  void quotesAreFoundBySpeaker() {
    Article article =
        Quoted.article("“We sail,” Ruth Okafor said. The crew, Okafor said, was on board.");

    assertThat(article.quotesBySpeaker().values()).singleElement().isEqualTo(article.quotes());
    assertThat(article.quotesBy(article.quotes().get(0).speaker().orElseThrow())).hasSize(2);
  }

  @Test
  void nounsAreNoReportingVerbs() {
    assertThat(Quoted.in("The claims against the United States were settled.")).isEmpty();
  }

  @Test
  void subjectMayBeApposed() {
    assertThat(Quoted.in("“We sail,” Ruth Okafor, the union’s lawyer, told the court on Monday."))
        .containsExactly("direct: We sail, | Ruth Okafor, the union’s lawyer | told");
  }

  @Test
  void aSentenceWithoutEndIsReportedInBoundedParts() {
    Article article = Quoted.article("he said that she said, ".repeat(2_000));

    assertThat(article.quotes())
        .isNotEmpty()
        .allSatisfy(
            quote ->
                assertThat(quote.segments())
                    .allSatisfy(segment -> assertThat(segment.text()).hasSizeLessThan(2_000)));
  }

  @Test
  void tenThousandOpenMarksAreOneQuoteAtMost() {
    assertThat(Quoted.in("“He said that ".repeat(10_000))).hasSizeLessThan(2);
  }

  @Test
  void documentsCarryWords() {
    Article article =
        Quoted.article("A statement from the union following the vote noted “a sad day.”");

    assertThat(article.quotes().get(0).medium().orElseThrow().text()).isEqualTo("A statement");
  }
}
