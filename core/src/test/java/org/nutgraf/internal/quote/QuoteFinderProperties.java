package org.nutgraf.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nutgraf.model.Article;
import org.nutgraf.model.Quote;

class QuoteFinderProperties {
  @Property(tries = 300)
  void anySequenceOfMarksAndCuesIsRead(@ForAll("noise") String noise) {
    Article article = Quoted.article(noise);

    int last = 0;
    for (Quote quote : article.quotes()) {
      assertThat(quote.segments()).isNotEmpty();
      int first =
          quote
              .content()
              .map(content -> content.span().start())
              .orElse(quote.segments().get(0).span().start());
      assertThat(first).isGreaterThanOrEqualTo(last);
      last = first;
    }
  }

  @Property(tries = 20)
  void quotesOfAnyArticleAreTheSameEveryTime(@ForAll("noise") String noise) {
    assertThat(Quoted.article(noise)).isEqualTo(Quoted.article(noise));
  }

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.of(
            "“",
            "”",
            "\"",
            "'",
            "’",
            "‘",
            "«",
            "»",
            "„",
            "''",
            ",",
            ".",
            "?",
            ":",
            "—",
            "(",
            ")",
            " ",
            " ",
            "\n\n",
            "he",
            "Smith",
            "Ruth Okafor",
            "said",
            "told",
            "according to",
            "reporters",
            "that",
            "the",
            "who",
            "and",
            "as",
            "is",
            "minister",
            "saying",
            "on Monday")
        .list()
        .ofMaxSize(60)
        .map(words -> String.join(" ", words));
  }
}
