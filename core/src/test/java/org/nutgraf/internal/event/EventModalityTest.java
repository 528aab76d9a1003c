package org.nutgraf.internal.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Article;
import org.nutgraf.model.Event;
import org.nutgraf.model.Modality;
import org.nutgraf.model.Polarity;
import org.nutgraf.model.TimeReference;
import org.nutgraf.parser.ArticleParser;

class EventModalityTest {
  private static Event event(String sentence) {
    List<Event> events = Events.parse(sentence).events();
    assertThat(events).isNotEmpty();
    return events.get(0);
  }

  @Test
  void whatAConditionTellsIsHypothetical() {
    assertThat(event("If Chile attacks Peru, the border will close.").modality())
        .isEqualTo(Modality.HYPOTHETICAL);
  }

  @Test
  void whatMayHappenIsPossible() {
    assertThat(event("Chile may attack Peru.").modality()).isEqualTo(Modality.POSSIBLE);
  }

  @Test
  void whatWillHappenIsPlanned() {
    assertThat(event("Chile will attack Peru.").modality()).isEqualTo(Modality.PLANNED);
  }

  @Test
  void whatWasNotDoneIsNegative() {
    assertThat(event("Chile did not attack Peru.").polarity()).isEqualTo(Polarity.NEGATIVE);
    assertThat(event("Chile attacked Peru.").polarity()).isEqualTo(Polarity.POSITIVE);
  }

  @Test
  void timeAndPlaceAreTheNearestInTheSentence() {
    Event met = event("Chile's minister met the Peruvian ambassador in Oslo on 4 May 2021.");
    assertThat(met.time().map(TimeReference::value)).hasValue("2021-05-04");
    assertThat(met.place().map(Actor::name)).hasValue("Oslo");
  }

  @Test
  void whatAnEventIsComparedWithIsNotItsTime() {
    Event met = event("On 4 May 2021 Chile attacked Peru with fewer troops than last year.");
    assertThat(met.time().map(TimeReference::value)).hasValue("2021-05-04");
    assertThat(event("Chile attacked Peru with fewer troops than last year.").time()).isEmpty();
  }

  @Test
  void mentionsOfOneEventAreOneEvent() {
    Article article =
        ArticleParser.create()
            .parse(
                "Neighbours sign fishing treaty\n\n"
                    + "Chile and Peru signed a fishing treaty in Lima on 4 May 2021. Fishermen cheered.\n\n"
                    + "Fishermen said Chile and Peru signed the treaty on 4 May 2021.");
    assertThat(article.events())
        .filteredOn(event -> event.triggers().stream().anyMatch(t -> t.text().equals("signed")))
        .singleElement()
        .satisfies(event -> assertThat(event.triggers()).hasSizeGreaterThan(1));
  }
}
