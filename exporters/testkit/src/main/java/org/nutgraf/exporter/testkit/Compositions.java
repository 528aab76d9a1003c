package org.nutgraf.exporter.testkit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.nutgraf.model.Article;
import org.nutgraf.model.ArticleComposer;
import org.nutgraf.model.BoilerplateKind;

/** Arbitrary articles that consist of structure alone. */
final class Compositions {
  /** One call of a composer. */
  interface Step extends Consumer<ArticleComposer> {}

  private static final Arbitrary<String> TEXTS = ArticleArbitraries.texts();

  private Compositions() {}

  static Arbitrary<Article> articles() {
    return Combinators.combine(head(), blocks().list().ofMaxSize(8))
        .as(
            (head, blocks) -> {
              ArticleComposer composer = ArticleComposer.create();
              head.forEach(step -> step.ifPresent(present -> present.accept(composer)));
              blocks.forEach(step -> step.accept(composer));
              return composer.build();
            });
  }

  private static Arbitrary<List<Optional<Step>>> head() {
    Arbitrary<Step> uri = TEXTS.map(text -> composer -> composer.uri(text));
    Arbitrary<Step> headline = TEXTS.map(text -> composer -> composer.headline(text));
    Arbitrary<Step> standfirst = TEXTS.map(text -> composer -> composer.standfirst(text));
    Arbitrary<Step> byline = several(1, texts -> composer -> composer.byline(texts[0], texts));
    Arbitrary<Step> dateline = TEXTS.map(text -> composer -> composer.dateline(text, text));
    return Combinators.combine(
            uri.optional(0.5),
            headline.optional(0.8),
            standfirst.optional(0.5),
            byline.optional(0.3),
            dateline.optional(0.3))
        .as(List::of);
  }

  private static Arbitrary<Step> blocks() {
    Arbitrary<Step> paragraph = several(1, texts -> composer -> composer.paragraph(texts));
    Arbitrary<Step> list = several(1, texts -> composer -> composer.list(texts));
    Arbitrary<Step> crosshead = TEXTS.map(text -> composer -> composer.crosshead(text));
    Arbitrary<Step> caption = TEXTS.map(text -> composer -> composer.caption(text));
    Arbitrary<Step> section = TEXTS.map(text -> composer -> composer.section(text));
    Arbitrary<Step> related =
        several(3, texts -> composer -> composer.related(texts[0], texts[1], texts[2]));
    Arbitrary<Step> boilerplate =
        Combinators.combine(Arbitraries.of(BoilerplateKind.class), TEXTS)
            .as((kind, text) -> composer -> composer.boilerplate(kind, text));
    return Arbitraries.oneOf(
        List.of(paragraph, list, crosshead, caption, section, related, boilerplate));
  }

  private static Arbitrary<Step> several(int least, Function<String[], Step> toStep) {
    return TEXTS.array(String[].class).ofMinSize(least).ofMaxSize(3).map(toStep);
  }
}
