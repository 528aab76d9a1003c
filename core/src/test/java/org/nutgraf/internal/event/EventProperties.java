package org.nutgraf.internal.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nutgraf.model.Article;
import org.nutgraf.model.Event;
import org.nutgraf.model.Participant;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Span;

class EventProperties {
  private static final List<String> WORDS =
      List.of(
          "Iran",
          "Iraq",
          "the",
          "president",
          "of",
          "said",
          "that",
          "it",
          "would",
          "not",
          "attack",
          "attacked",
          "to",
          "help",
          "talks",
          "between",
          "and",
          ",",
          "with",
          "was",
          "arrested",
          "by",
          "police",
          "in",
          "Oslo",
          "demanded",
          "if",
          "who",
          "agreed",
          "about",
          "300",
          "(",
          ")",
          "\"",
          "'s",
          "-",
          "on",
          "Monday",
          "refusal",
          "up",
          "more",
          "than",
          "at",
          "least",
          ".");

  @Provide
  Arbitrary<String> sentences() {
    return Arbitraries.of(WORDS)
        .list()
        .ofMinSize(1)
        .ofMaxSize(60)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 300)
  void anyRunOfWordsParsesAndItsEventsStandInTheText(@ForAll("sentences") String sentence) {
    Article article = Events.parse(sentence);
    int length = article.source().text().length();
    for (Event event : article.events()) {
      assertThat(event.triggers()).map(Excerpt::span).isSorted().allMatch(s -> s.end() <= length);
      for (Participant side : event.participants()) {
        Span span = side.span();
        assertThat(span.end()).isLessThanOrEqualTo(length);
        assertThat(article.source().text(span)).isNotBlank();
        side.actor().ifPresent(actor -> assertThat(article.actors()).contains(actor));
      }
      event.place().ifPresent(place -> assertThat(article.actors()).contains(place));
      event.time().ifPresent(time -> assertThat(article.times()).contains(time));
    }
  }

  @Property(tries = 50)
  void theSameTextHasTheSameEvents(@ForAll("sentences") String sentence) {
    assertThat(Events.parse(sentence)).isEqualTo(Events.parse(sentence));
  }
}
