package org.nutgraf.internal.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.Tokenizer;
import org.nutgraf.text.Source;

class NounPhrasesTest {
  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    new Tokenizer(FoldedText.of(Source.of(text))).tokenize(0, text.length(), tokens);
    return tokens;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|the mayor of Bergen said nothing|the mayor of Bergen",
        "en|she said nothing|she",
        "en|Smith and the union said|Smith and the union said",
        "en|in the harbour|",
        "de|der Leiter der Bank sagte nichts|der Leiter der Bank",
        "de|Vertreter der deutschen Bank sagten|Vertreter der deutschen Bank"
      })
  void endsWherePhraseEnds(String language, String text, String phrase) {
    List<Token> tokens = tokens(text);
    int end = new NounPhrases(new Phrases(tokens, language)).endAfter(0, tokens.size());

    String words = end == 0 ? null : text.substring(0, tokens.get(end - 1).end());
    assertThat(words).isEqualTo(phrase);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "On Monday the mayor of Bergen|the mayor of Bergen",
        "but she|she",
        "that Ruth Okafor|Ruth Okafor",
        "said he and the mayor|the mayor"
      })
  void startsWherePhraseStarts(String text, String phrase) {
    List<Token> tokens = tokens(text);
    int start = new NounPhrases(new Phrases(tokens, "en")).startBefore(tokens.size(), 0);

    assertThat(text.substring(tokens.get(start).start())).isEqualTo(phrase);
  }
}
