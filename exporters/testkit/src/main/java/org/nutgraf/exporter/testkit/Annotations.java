package org.nutgraf.exporter.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.nutgraf.model.Actor;
import org.nutgraf.model.ActorKind;
import org.nutgraf.model.Article;
import org.nutgraf.model.Mention;
import org.nutgraf.model.MentionForm;
import org.nutgraf.model.Role;
import org.nutgraf.model.TimeReference;
import org.nutgraf.model.TimeType;
import org.nutgraf.model.Warning;
import org.nutgraf.model.WarningKind;
import org.nutgraf.text.Span;

/** Arbitrary actors, times and warnings of one article, and what refers to them. */
final class Annotations {
  private static final int MOST = 4;
  private static final Arbitrary<String> TEXTS = ArticleArbitraries.texts();

  private final Article article;
  private final Arbitrary<Span> spans;

  Annotations(Article article) {
    this.article = article;
    Arbitrary<Integer> offsets = Arbitraries.integers().between(0, article.source().length());
    this.spans =
        Combinators.combine(offsets, offsets)
            .as((a, b) -> new Span(Math.min(a, b), Math.max(a, b)));
  }

  Arbitrary<Article> annotated() {
    return Combinators.combine(actors(), times(), warnings().list().ofMaxSize(2))
        .flatAs(
            (actors, times, warnings) -> {
              Statements statements = new Statements(article.source(), spans, actors, times);
              return Combinators.combine(statements.quotes(), statements.events())
                  .as(
                      (quotes, events) ->
                          article.toBuilder()
                              .actors(actors)
                              .times(times)
                              .warnings(warnings)
                              .quotes(quotes)
                              .events(events)
                              .build());
            });
  }

  private Arbitrary<List<Actor>> actors() {
    return Arbitraries.integers()
        .between(0, MOST)
        .flatMap(
            count -> {
              List<String> ids = IntStream.rangeClosed(1, count).mapToObj(i -> "a" + i).toList();
              return Combinators.combine(ids.stream().map(id -> actor(id, ids)).toList())
                  .as(List::copyOf);
            });
  }

  private Arbitrary<Actor> actor(String id, List<String> ids) {
    Arbitrary<Role> roles =
        Combinators.combine(TEXTS, Arbitraries.of(ids).optional(0.5), spans).as(Role::new);
    Arbitrary<Mention> mentions =
        Combinators.combine(spans, Arbitraries.of(MentionForm.class)).as(Mention::new);
    return Combinators.combine(
            Arbitraries.of(ActorKind.class),
            TEXTS.list().ofMinSize(1).ofMaxSize(3),
            roles.list().ofMaxSize(2),
            mentions.list().ofMaxSize(3))
        .as(
            (kind, names, ofRoles, ofMentions) ->
                Actor.builder()
                    .id(id)
                    .kind(kind)
                    .name(names.get(0))
                    .aliases(names.subList(1, names.size()))
                    .code(kind == ActorKind.COUNTRY ? Optional.of("IRQ") : Optional.empty())
                    .roles(ofRoles)
                    .mentions(ofMentions)
                    .build());
  }

  private Arbitrary<List<TimeReference>> times() {
    return Combinators.combine(spans, Arbitraries.of(TimeType.class), TEXTS)
        .as(
            (span, type, value) ->
                new TimeReference("t", span, article.source().text(span), type, value))
        .list()
        .ofMaxSize(MOST)
        .map(Annotations::numbered);
  }

  private static List<TimeReference> numbered(List<TimeReference> times) {
    List<TimeReference> numbered = new ArrayList<>();
    for (TimeReference time : times) {
      String id = "t" + (numbered.size() + 1);
      numbered.add(new TimeReference(id, time.span(), time.text(), time.type(), time.value()));
    }
    return numbered;
  }

  private Arbitrary<Warning> warnings() {
    return Combinators.combine(Arbitraries.of(WarningKind.class), TEXTS, spans)
        .as((kind, message, span) -> Warning.at(kind, message, article.source(), span));
  }
}
