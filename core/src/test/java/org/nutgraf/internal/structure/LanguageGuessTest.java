package org.nutgraf.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.Tokenizer;
import org.nutgraf.text.Source;

class LanguageGuessTest {
  private final LanguageGuess languages = new LanguageGuess();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          en | The boats left the harbor on Sunday after officials had said that the sea was calm.
          de | Die Boote verließen am Sonntag den Hafen, nachdem die Behörden die See für ruhig hielten.
          fr | Les bateaux ont quitté le port dimanche après que les autorités ont jugé la mer calme.
          es | Los barcos salieron del puerto el domingo después de que las autoridades dieran permiso.
          it | Le barche hanno lasciato il porto domenica dopo che le autorità hanno dato il permesso.
          pt | Os barcos deixaram o porto no domingo depois de as autoridades terem dado permissão.
          nl | De boten verlieten zondag de haven nadat de overheid had gezegd dat de zee kalm was.
          sv | Båtarna lämnade hamnen på söndagen efter att myndigheterna hade sagt att havet var lugnt.
          ru | Лодки вышли из порта в воскресенье после того, как власти сообщили, что море спокойно.
          uk | Човни вийшли з порту в неділю після того, як влада повідомила, що море спокійне.
          ar | غادرت القوارب الميناء يوم الأحد بعد أن قالت السلطات إن البحر هادئ.
          fa | قایق‌ها روز یکشنبه بندر را ترک کردند پس از آن که مقام‌ها گفتند دریا آرام است.
          zh | 官员表示海面已经平静，船只于星期日离开了港口。
          ja | 当局が海は穏やかだと発表した後、船は日曜日に港を出ました。
          ko | 당국이 바다가 잔잔하다고 밝힌 뒤 배들은 일요일에 항구를 떠났다.
          el | Τα πλοία έφυγαν από το λιμάνι την Κυριακή, αφού οι αρχές είπαν ότι η θάλασσα ήταν ήρεμη.
          """)
  void aParagraphTellsItsLanguage(String language, String paragraph) {
    FoldedText text = FoldedText.of(Source.of(paragraph));
    List<Token> tokens = new ArrayList<>();
    new Tokenizer(text).tokenize(0, text.length(), tokens);
    LanguageGuess.Count count = languages.count();
    count.add(text, tokens);

    assertThat(count.language()).contains(language);
  }
}
