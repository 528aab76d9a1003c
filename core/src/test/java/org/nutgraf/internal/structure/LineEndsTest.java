package org.nutgraf.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.model.Block;
import org.nutgraf.model.Warning;
import org.nutgraf.model.WarningKind;
import org.nutgraf.text.Excerpt;

class LineEndsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"\r\n\r\n", "\r\r", "\n", "\u2029", "\f", "\n \u00A0\t\n", "\u0085\u0085"})
  void anyLineEndPartsBlocks(String end) {
    Structure page = Pages.parse((Pages.HEADLINE + "\n\n" + Pages.body()).replace("\n\n", end));

    assertThat(page.headline().map(Excerpt::text)).contains(Pages.HEADLINE);
    assertThat(Pages.paragraphs(page)).containsExactly(Pages.LEAD, Pages.SECOND, Pages.THIRD);
  }

  @Test
  void linesWrappedAtAWidthAreOneParagraph() {
    Structure page = Pages.parse(Pages.HEADLINE + "\n\n" + wrap(Pages.body(), 64));

    assertThat(Pages.paragraphs(page))
        .extracting(text -> text.replace('\n', ' '))
        .containsExactly(Pages.LEAD, Pages.SECOND, Pages.THIRD);
  }

  private static String wrap(String text, int width) {
    StringBuilder out = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ", -1)) {
      if (column + word.length() > width && column > 0) {
        out.append('\n');
        column = 0;
      } else if (column > 0) {
        out.append(' ');
      }
      out.append(word);
      int end = word.lastIndexOf('\n');
      column = end < 0 ? column + word.length() + 1 : word.length() - end;
    }
    return out.toString();
  }

  @Test
  void entitiesAndSoftHyphensAreReadButSpansAreOfTheSource() {
    String lead =
        "Boats&nbsp;left the har\u00ADbor on Sunday &mdash; for the first time in four days.";
    Structure page =
        Pages.parse(String.join("\n\n", Pages.HEADLINE, Pages.SECOND, lead, Pages.THIRD));

    assertThat(Pages.paragraphs(page)).contains(lead);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "â€œThe sea is calm,â€\u009D he said.",
        "The cafÃ© at the pier opened.",
        "MarÃ­a Noor"
      })
  void garbledLettersAreWarnedOfAndLeft(String garbled) {
    Structure page = Pages.parse(Pages.HEADLINE + "\n\n" + garbled + " " + Pages.body());

    assertThat(page.warnings()).extracting(Warning::kind).containsExactly(WarningKind.MOJIBAKE);
    assertThat(Pages.paragraphs(page)).anyMatch(text -> text.startsWith(garbled));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"São Paulo’s “café” opened — at last", "Ântonio bought a château", "5 × 3 Â"})
  void accentsAloneGiveNoWarning(String words) {
    assertThat(Pages.parse(Pages.HEADLINE + "\n\n" + words + ". " + Pages.body()).warnings())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " \n\t\n", "\uFEFF", "\u0000", "\uD83D", ":", "- ", "“", "\n\n\n:\n\n"})
  void anythingIsAPage(String text) {
    Structure page = Pages.parse(text);

    assertThat(page.sections().stream().flatMap(s -> s.blocks().stream()).map(Block::span))
        .allMatch(span -> span.end() <= text.length());
  }

  @Test
  void aLoneLineIsAHeadlineOrAParagraphByItsEnd() {
    assertThat(Pages.parse(Pages.HEADLINE).headline()).isPresent();
    assertThat(Pages.paragraphs(Pages.parse(Pages.LEAD))).containsExactly(Pages.LEAD);
  }
}
