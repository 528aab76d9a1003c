package org.nutgraf.fuzz;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nutgraf.model.ActorKind;
import org.nutgraf.model.KnownActor;
import org.nutgraf.model.Timestamp;
import org.nutgraf.parser.ArticleParser;
import org.nutgraf.parser.ParserOptions;

/** The parsers that a fuzzed choice stands for; they are made once. */
final class Parsers {
  private static final ParserOptions DATED =
      ParserOptions.builder().published(Timestamp.of(LocalDate.of(2024, 2, 29))).build();

  private static final List<ArticleParser> ALL =
      List.of(
          ArticleParser.create(),
          ArticleParser.create(DATED),
          ArticleParser.create(DATED.toBuilder().language("de").build()),
          ArticleParser.create(DATED.toBuilder().language("fr-CA").build()),
          ArticleParser.create(DATED.toBuilder().language("no such tag").build()),
          ArticleParser.create(DATED.toBuilder().nameModel(false).build()),
          ArticleParser.create(DATED.toBuilder().maxAnnotatedLength(40).build()),
          ArticleParser.create(
              DATED.toBuilder()
                  .addKnownActors(known("Amina Odhiambo", ActorKind.PERSON))
                  .addKnownActors(known("the", ActorKind.ORGANIZATION))
                  .addKnownActors(known("\uD800 (", ActorKind.GROUP))
                  .build()));

  private Parsers() {}

  private static KnownActor known(String name, ActorKind kind) {
    return new KnownActor(name, List.of("N. N."), kind, Optional.empty(), Optional.of("x"));
  }

  /** The parser of a choice. */
  static ArticleParser of(FuzzedText input) {
    return ALL.get(input.choice() % ALL.size());
  }
}
