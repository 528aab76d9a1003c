package org.nutgraf.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.internal.sentence.Prose;
import org.nutgraf.internal.sentence.SentenceSplitter;
import org.nutgraf.internal.structure.StructureParser;
import org.nutgraf.text.Source;

class QuoteMarksTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Paul saw \"rain\" in May.",
        "Paul saw “rain” in May.",
        "Paul saw „rain“ and ”hail” in May.",
        "Paul saw «rain» in May."
      })
  void wordsBetweenMarksAreQuoted(String paragraph) {
    assertThat(isQuoted(paragraph, "rain")).isTrue();
    assertThat(isQuoted(paragraph, "Paul")).isFalse();
  }

  @Test
  void theTextAfterAMarkThatClosesIsNot() {
    assertThat(isQuoted("Paul saw \"rain\" in May.", "May")).isFalse();
    assertThat(isQuoted("Paul saw «rain» in May.", "May")).isFalse();
  }

  @Test
  void aMarkThatIsNotClosedEndsWithItsParagraph() {
    String paragraphs = "Paul saw \"rain in May.\n\nIn June he saw hail.";

    assertThat(isQuoted(paragraphs, "May")).isTrue();
    assertThat(isQuoted(paragraphs, "hail")).isFalse();
  }

  private static boolean isQuoted(String paragraphs, String word) {
    FoldedText text = FoldedText.of(Source.of("Weather report\n\n" + paragraphs));
    Prose prose =
        new SentenceSplitter()
            .split(text, new StructureParser().parse(text), "en", Integer.MAX_VALUE);
    boolean[] quoted = new boolean[prose.tokens().size()];
    new QuoteMarks(prose).mark(quoted);
    for (int i = 0; i < quoted.length; i++) {
      if (prose.tokens().get(i).form().equals(word)) {
        return quoted[i];
      }
    }
    throw new AssertionError("no " + word);
  }
}
