package org.nutgraf.internal.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.model.Article;
import org.nutgraf.model.Paragraph;
import org.nutgraf.parser.ArticleParser;

class SentenceSplitterTest {
  private static List<String> sentences(String language, String paragraph) {
    Article article =
        ArticleParser.builder()
            .language(language)
            .build()
            .parse("Notes from the harbor of Lamu\n\n" + paragraph);
    return article.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .flatMap(block -> ((Paragraph) block).sentences().stream())
        .map(article.source()::text)
        .toList();
  }

  /** A bar stands where one sentence ends and the next begins. */
  private static void assertSplit(String language, String marked) {
    List<String> expected = Arrays.asList(marked.split(" \\| "));
    assertThat(sentences(language, String.join(" ", expected))).containsExactlyElementsOf(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The U.S. Navy sent two ships. | They left on Jan. 4 at 5 p.m. and reached Gen. Noor.",
        "Prices rose 3.5 percent. | No. 5 on the list was Acme Inc. of Dover.",
        "He asked: “Is it safe?” | The crew stayed.",
        "“We sail.” | “Not yet,” she said. | Then they sailed!",
        "Was it late? | It was. | The boat left… | Nobody saw it.",
        "John F. Kennedy spoke to J. R. Otieno. | Both smiled."
      })
  void sentencesEndWhereAReaderEndsThem(String marked) {
    assertSplit("en", marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Am 3. April legte die Fähre ab. | Der 2. Versuch gelang.",
        "Die Reederei zahlte. | Dr. Weber blieb an Land.",
        "„Wir fahren.“ | „Noch nicht“, sagte sie."
      })
  void germanOrdinalsAndAbbreviationsEndNone(String marked) {
    assertSplit("de", marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Er kaufte z. B. Äpfel. | Das gilt u. a. für Boote, i. d. R. aber nicht für Fähren.",
        "Die Firma Weber u. Co. Reederei zahlte nicht. | Sie schwieg.",
        "Sie fuhren, d. h. sie liefen aus. | Dr. rer. nat. Weber schrieb z. B. Die Zeit an.",
        "Er traf Max. | Sie gingen."
      })
  void germanAbbreviationsOfSeveralLettersEndNone(String marked) {
    assertSplit("de", marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The boat (it left on Monday. It came back on Friday) was lost. | Nobody died.",
        "He sailed (see page 3). | She stayed. | (They met.) | It rained.",
        "The sign (No entry! Keep out!) was new. | People laughed.",
        "He sailed (she stayed. | They met."
      })
  void bracketsAmidASentenceHoldItTogether(String marked) {
    assertSplit("en", marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The play “Come home. Stay home” opened on Friday. | Critics liked it.",
        "The ad said \"Buy now! Pay later!\" and it worked. | Sales rose.",
        "“We sail. | We will be back,” she said. | They left.",
        "He said: “We sail. | We will be back” and left."
      })
  void quotationsAmidASentenceHoldItTogetherUnlessTheyAreSpeech(String marked) {
    assertSplit("en", marked);
  }

  @Test
  void aCopyrightNoticeIsOneSentence() {
    assertSplit("en", "The page says © 2021 Acme Corp. All rights reserved. | He left.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He takes vitamin C. | The case of Brown v. Board of Education is old.",
        "It dates from c. 1900 at least. | Nobody knows."
      })
  void smallLettersThatAbbreviateEndNone(String marked) {
    assertSplit("en", marked);
  }

  @Test
  void frenchTitlesEndNone() {
    assertSplit("fr", "M. Le Pen est venu. | Elle est partie.");
  }

  @Test
  void scriptsWithoutBlanksEndAtTheirOwnStops() {
    assertThat(sentences("zh", "船只离开了港口。官员说海面平静！大家很高兴。")).hasSize(3);
  }

  @Test
  void sentencesLieInOrderInsideTheirParagraph() {
    Article article =
        ArticleParser.create().parse("Notes from the harbor\n\nOne came. Two went. Three stayed.");
    Paragraph paragraph = (Paragraph) article.blocks().get(0);

    assertThat(paragraph.sentences()).hasSize(3).isSorted();
    assertThat(paragraph.sentences()).allMatch(paragraph.span()::contains);
  }
}
