package org.nutgraf.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nutgraf.model.Mention;
import org.nutgraf.text.Span;

/** What holds for the mentions of actors in any text. */
class ActorMentionsProperties {
  private static final List<String> PIECES =
      List.of(
          "Amina Odhiambo ",
          "Odhiambo ",
          "al-",
          "Kenya",
          "Kenyan ",
          "the ",
          "of ",
          "Bank ",
          "said ",
          "President ",
          "(KDPI) ",
          "she ",
          "they ",
          "the minister ",
          "and ",
          "-",
          "’s ",
          ", ",
          ". ",
          "\n\n",
          "“",
          "” ",
          "MOI WINS ",
          "U.S. ",
          "van den Berg ",
          "Dr. ",
          "12 ",
          "Mount ");

  private final ArticleParser learned = ArticleParser.create();
  private final ArticleParser ruled =
      ArticleParser.create(ParserOptions.builder().nameModel(false).build());

  @Property(tries = 300)
  void mentionsDoNotOverlap(@ForAll("texts") String text) {
    for (ArticleParser parser : List.of(learned, ruled)) {
      List<Span> spans = new ArrayList<>();
      parser
          .parse(text)
          .actors()
          .forEach(actor -> actor.mentions().stream().map(Mention::span).forEach(spans::add));
      Collections.sort(spans);
      for (int i = 1; i < spans.size(); i++) {
        assertThat(spans.get(i - 1).overlaps(spans.get(i))).as("%s", spans).isFalse();
      }
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(PIECES).list().ofMaxSize(40).map(pieces -> String.join("", pieces));
  }
}
