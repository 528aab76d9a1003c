package org.nutgraf.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.model.Paragraph;
import org.nutgraf.model.ParagraphRole;

class ParagraphRolesTest {
  private static List<ParagraphRole> roles(Structure page) {
    return page.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .map(block -> ((Paragraph) block).role())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“It was the worst week of my life.” – Peter Otieno",
        "“The wind was cold” — Amina Odhiambo, harbor master",
        "\"Never again\" - Jane Wu"
      })
  void wordsWithTheirSpeakerAreAQuotation(String line) {
    assertThat(roles(Pages.amid(line)))
        .containsExactly(
            ParagraphRole.TEXT, ParagraphRole.TEXT, ParagraphRole.BLOCK_QUOTE, ParagraphRole.TEXT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“It was the worst week of my life.”\n– Peter Otieno",
        "“The wind was cold.”\n\n— Amina Odhiambo, harbor master",
        "\"Never again\"\n-- Jane Wu"
      })
  void speakerOnTheLineBelowBelongsToTheQuotation(String lines) {
    assertThat(roles(Pages.amid(lines)))
        .containsExactly(
            ParagraphRole.TEXT, ParagraphRole.TEXT, ParagraphRole.BLOCK_QUOTE, ParagraphRole.TEXT);
  }

  @Test
  void itemsBelowAQuotationStayItems() {
    assertThat(Pages.paragraphs(Pages.amid("“Never again.”\n- Jane Wu\n- Peter Otieno")))
        .contains("“Never again.”", "- Jane Wu");
  }

  @Test
  void rowsWithAsManyBarsAreATable() {
    Structure page = Pages.under("Port | Boats | Lost\nLamu | 12 | 3\nKilifi | 8 | 1");

    assertThat(roles(page))
        .startsWith(ParagraphRole.TABLE_ROW, ParagraphRole.TABLE_ROW, ParagraphRole.TABLE_ROW);
  }

  @Test
  void aMenuWithBarsIsNoTable() {
    assertThat(roles(Pages.under("Home | Sports | Weather"))).hasSize(3);
  }

  @Test
  void aSignedQuotationBelowABylineBelongsToAPlainText() {
    assertThat(
            Pages.paragraphs(
                Pages.parse(
                    """
                    Harbor vote splits the town

                    By Amina Odhiambo

                    The council voted on Monday to sell the old harbor to a private company.

                    “A harbor is not a toy. You do not sell it.” — Peter Otieno, fisherman

                    The sale takes effect on 1 July, and the pier closes on the same day.
                    """)))
        .contains("“A harbor is not a toy. You do not sell it.” — Peter Otieno, fisherman");
  }
}
