package org.nutgraf.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Mention;
import org.nutgraf.text.Span;

class ActorFinderProperties {
  @Property(tries = 200)
  void mentionsOfAnyTextLieApartAndActorsAreNumbered(@ForAll("noise") String noise) {
    Casting cast = Casting.of(noise);

    List<Span> spans = new ArrayList<>();
    int number = 0;
    for (Actor actor : cast.actors()) {
      number++;
      assertThat(actor.id()).isEqualTo("a" + number);
      assertThat(actor.name()).isNotBlank();
      assertThat(actor.aliases()).doesNotHaveDuplicates().doesNotContain(actor.name());
      assertThat(actor.mentions()).isNotEmpty();
      actor.mentions().stream().map(Mention::span).forEach(spans::add);
    }
    spans.sort(Comparator.comparingInt(Span::start));
    for (int i = 1; i < spans.size(); i++) {
      assertThat(spans.get(i).start()).isGreaterThanOrEqualTo(spans.get(i - 1).end());
    }
  }

  @Property(tries = 20)
  void theSameTextHasTheSameActors(@ForAll("noise") String noise) {
    assertThat(Casting.of(noise)).isEqualTo(Casting.of(noise));
  }

  @Property(tries = 100)
  void rulesAloneReadAnyText(@ForAll("noise") String noise) {
    assertThat(Casting.byRules(noise)).isEqualTo(Casting.byRules(noise));
  }

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.of(
            "Ada",
            "Okoye",
            "al-",
            "van den",
            "Jae-in",
            "Jr.",
            "Bank",
            "of",
            "the",
            "The",
            "US",
            "French",
            "Iran",
            "TEHRAN",
            "Minister",
            "King",
            "(",
            ")",
            "-",
            "&",
            "'s",
            "\"",
            ".",
            ",",
            "he",
            "the minister",
            "said",
            "and",
            "Zürich",
            "東京",
            "42",
            " ",
            "\n\n")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join(" ", parts));
  }
}
