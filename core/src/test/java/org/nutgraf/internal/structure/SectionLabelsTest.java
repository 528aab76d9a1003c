package org.nutgraf.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nutgraf.model.Article;
import org.nutgraf.model.Paragraph;
import org.nutgraf.model.ParagraphRole;
import org.nutgraf.parser.ArticleParser;
import org.nutgraf.text.Excerpt;

class SectionLabelsTest {
  private static List<String> labels(Structure page) {
    return page.sections().stream().flatMap(s -> s.label().stream()).map(Excerpt::text).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Background: ",
        "BACKGROUND: ",
        "**Background:** ",
        "Background： ",
        "Background — ",
        "Background:\n",
        "Background\n"
      })
  void aKnownLabelOpensASectionHoweverItIsSet(String label) {
    Structure page = Pages.amid(label + "Storms closed the port three times. The county paid.");

    assertThat(labels(page)).hasSize(1).first().asString().isEqualToIgnoringCase("Background");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The harbor master said: “We waited until the last wave had gone.”",
        "Harbor master Noor: “We waited until the last wave had gone.”",
        "Noor: “We waited until the last wave had gone.”",
        "At 10:30 the first boat left the harbor with forty people on board.",
        "See https://coast.example/ for the times of all boats to the island."
      })
  void speechTimesAndAddressesOpenNoSection(String paragraph) {
    Structure page = Pages.amid(paragraph);

    assertThat(labels(page)).isEmpty();
    assertThat(Pages.paragraphs(page)).contains(paragraph);
  }

  @Test
  void theQuoteOfANamedSpeakerSurvives() {
    Article article =
        ArticleParser.create()
            .parse(
                String.join(
                    "\n\n",
                    Pages.HEADLINE,
                    Pages.LEAD,
                    "Noor: “We waited until the last wave had gone.”",
                    Pages.THIRD));

    assertThat(article.quotes()).anyMatch(quote -> quote.toString().contains("last wave"));
  }

  @Test
  void sidesThatTakeTurnsOpenNoSections() {
    Structure page =
        Pages.parse(
            String.join(
                "\n\n",
                "“We waited for the last wave”: the harbor master speaks",
                "Herald: Why did you keep the boats in the harbor for four days?",
                "Noor: Because the waves were higher than the wall. Nobody could have left.",
                "Herald: And what will happen now that the storm is over?",
                "Noor: Now we sail. The county will pay for every boat that broke loose."));

    assertThat(labels(page)).isEmpty();
    assertThat(page.sections().get(0).blocks())
        .hasSize(4)
        .allMatch(block -> ((Paragraph) block).role() == ParagraphRole.TURN);
  }

  @Test
  void threeLabelsThatNoHouseIsKnownForOpenSections() {
    Structure page =
        Pages.parse(
            String.join(
                "\n\n",
                Pages.HEADLINE,
                Pages.LEAD,
                "Fares: The county keeps the price of a ticket as it was before the storm.",
                "Luggage: Every passenger may bring a bag that fits under the seat.",
                "Timetable: Two boats leave each hour from six in the morning.",
                Pages.THIRD));

    assertThat(labels(page)).containsExactly("Fares", "Luggage", "Timetable");
  }
}
