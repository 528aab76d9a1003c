package org.nutgraf.internal.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.Tokenizer;
import org.nutgraf.text.Source;

class VerbGroupsTest {
  private static Phrases phrases(String text) {
    List<Token> tokens = new ArrayList<>();
    new Tokenizer(FoldedText.of(Source.of(text))).tokenize(0, text.length(), tokens);
    return new Phrases(tokens, "en");
  }

  @Test
  void auxiliariesAndAdverbsBelongToTheirVerb() {
    Phrases phrases = phrases("she has never angrily said");

    assertThat(new VerbGroups(phrases).startBefore(4, 0)).isEqualTo(1);
  }

  @Test
  void verbThatLeadsToAnotherBelongsToIt() {
    Phrases phrases = phrases("she declined to say");

    assertThat(new VerbGroups(phrases).startBefore(3, 0)).isEqualTo(1);
  }

  @Test
  void participleAfterAFormOfBeIsPassive() {
    VerbGroups groups = new VerbGroups(phrases("she was not told"));

    assertThat(groups.isPassive(1, 3)).isTrue();
    assertThat(new VerbGroups(phrases("she has told")).isPassive(1, 2)).isFalse();
  }
}
