package org.nutgraf.internal.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nutgraf.text.Source;

class PhraseTableTest {
  private static final PhraseTable<String> CITIES =
      PhraseTable.<String>builder()
          .add("York", "GBR")
          .add("New York", "USA")
          .add("New York Mills", "hamlet")
          .add("Île-de-France", "FRA")
          .add("St. John's", "ATG")
          .build();

  private static PhraseTable.Match<String> find(String text) {
    List<Token> tokens = Tokenizer.tokens(FoldedText.of(Source.of(text)));
    return CITIES.longest(tokens, 0, tokens.size());
  }

  @Test
  void theLongestPhraseWins() {
    assertThat(find("NEW YORK MILLS burned")).isEqualTo(new PhraseTable.Match<>(3, "hamlet"));
    assertThat(find("New York burned")).isEqualTo(new PhraseTable.Match<>(2, "USA"));
  }

  @Test
  void aPhraseBegunButNotEndedIsNone() {
    assertThat(find("New Delhi")).isNull();
    assertThat(find("")).isNull();
  }

  @Test
  void marksAndAccentsAreCutAsInAText() {
    assertThat(find("île-de-France")).isEqualTo(new PhraseTable.Match<>(5, "FRA"));
    assertThat(find("St. John’s")).isNotNull();
  }

  @Test
  void thousandsOfPhrasesKeepTheirValues() {
    PhraseTable.Builder<Integer> builder = PhraseTable.builder();
    for (int i = 0; i < 5000; i++) {
      builder.add("route " + i + " north", i);
    }
    PhraseTable<Integer> routes = builder.build();
    for (int i = 0; i < 5000; i += 37) {
      List<Token> tokens = Tokenizer.tokens(FoldedText.of(Source.of("Route " + i + " North")));
      assertThat(routes.longest(tokens, 0, 3)).isEqualTo(new PhraseTable.Match<>(3, i));
    }
  }
}
