package org.nutgraf.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.model.Actor;
import org.nutgraf.parser.ArticleParser;
import org.nutgraf.text.Excerpt;

class LanguagesTest {
  private static final String GERMAN =
      "Rat stimmt über Fähre ab\n\nDer Rat der Stadt tagte am Montag bis in den Abend. ";
  private static final String FRENCH =
      "Le conseil vote sur le ferry\n\nLe conseil s'est réuni lundi soir au port. ";

  private static List<String> quotes(String language, String text) {
    return ArticleParser.create().withLanguage(language).parse(text).quotes().stream()
        .map(
            quote ->
                quote.segments().get(0).text()
                    + " | "
                    + quote.attribution().map(Excerpt::text).orElse("-")
                    + " | "
                    + quote.speaker().map(Actor::name).orElse("-"))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "„Wir sind bereit“, sagte Ruth Berger am Montag.|Wir sind bereit|Ruth Berger",
        "Am Montag sagte Ruth Berger: „Wir sind bereit.“|Wir sind bereit.|Ruth Berger",
        "„Wir sind bereit“, so Ruth Berger.|Wir sind bereit|Ruth Berger",
        "„Wir sind bereit“, hatte Ruth Berger erklärt.|Wir sind bereit|Ruth Berger",
        "„Wir sind bereit“, wird Ruth Berger zitiert.|Wir sind bereit|Ruth Berger",
        "Ruth Berger hat den Plan am Montag als „blanken Unfug“ bezeichnet.|blanken Unfug|Ruth Berger",
        "In einem Brief kritisierte Ruth Berger den Plan als „Unfug“.|Unfug|Ruth Berger",
        "Der Leiter des Hafens, Paul Maier, nannte den Plan „Unfug“.|Unfug|Der Leiter des Hafens, Paul Maier",
        "Als Antwort sagte die Sprecherin: „Wir sind bereit.“|Wir sind bereit.|die Sprecherin",
        "»Wir sind bereit«, betonte der Minister.|Wir sind bereit|der Minister",
        "Ruth Berger fügte hinzu: „Wir sind bereit.“|Wir sind bereit.|Ruth Berger",
        "„Wir sind bereit“, teilte die Stadt am Montag mit.|Wir sind bereit|die Stadt",
        "Laut Ruth Berger ist der Plan „Unfug“.|Unfug|Ruth Berger",
        "Dem Bürgermeister zufolge ist der Plan „Unfug“.|Unfug|Dem Bürgermeister",
        "Er kam und sagte: „Wir sind bereit.“|Wir sind bereit.|Er",
        "Die Zeitung zitierte einen Zeugen mit den Worten: „Wir sind bereit.“|Wir sind bereit.|einen Zeugen"
      })
  void germanSubjectIsFoundByCaseAndClause(String sentence, String words, String source) {
    assertThat(quotes("de", GERMAN + sentence))
        .singleElement()
        .asString()
        .startsWith(words + " | " + source + " | ");
  }

  @Test
  void germanMoodGoesOnReporting() {
    assertThat(
            quotes(
                "de",
                GERMAN + "Ruth Berger lobte den Plan als „mutig“. Die Stadt habe „kein Geld“."))
        .extracting(line -> line.substring(0, line.lastIndexOf(" | ")))
        .containsExactly("mutig | Ruth Berger", "kein Geld | Ruth Berger");
  }

  @Test
  void wordsThatOpenASentenceBelongToNoName() {
    assertThat(quotes("de", GERMAN + "Nach Ansicht von Paul Maier ist der Plan „Unfug“."))
        .containsExactly("Unfug | Paul Maier | Paul Maier");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "« Nous sommes prêts », a déclaré Claire Martin, la présidente du syndicat.|Nous sommes prêts|Claire Martin, la présidente du syndicat|Claire Martin",
        "« Nous sommes prêts », affirme le maire de Bergues, Jean Petit.|Nous sommes prêts|le maire de Bergues, Jean Petit|Jean Petit",
        "« Nous sommes prêts », s'exclame Jean Petit.|Nous sommes prêts|Jean Petit|Jean Petit",
        "“Nous sommes prêts”, a répondu la maire, Claire Martin.|Nous sommes prêts|la maire, Claire Martin|Claire Martin",
        "Claire Martin : « Nous sommes prêts. »|Nous sommes prêts.|Claire Martin|Claire Martin",
        "Selon Claire Martin, le ferry est « prêt ».|prêt|Claire Martin|Claire Martin",
        "Claire Martin a expliqué : « Nous sommes prêts. »|Nous sommes prêts.|Claire Martin|Claire Martin",
        "« Oui », a dit Claire Martin, la présidente. « Nous sommes prêts », dit-elle.|Nous sommes prêts|elle|Claire Martin",
        "« Oui », a dit Claire Martin, la présidente. « Nous sommes prêts », a-t-elle ajouté.|Nous sommes prêts|elle|Claire Martin"
      })
  void frenchSubjectMayFollowItsVerb(String sentence, String words, String source, String speaker) {
    assertThat(quotes("fr", FRENCH + sentence)).contains(words + " | " + source + " | " + speaker);
  }
}
