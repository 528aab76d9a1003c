package org.nutgraf.converter.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.nutgraf.converter.input.ArticleText;
import org.nutgraf.converter.input.Origin;
import org.nutgraf.model.Actor;
import org.nutgraf.model.ActorKind;
import org.nutgraf.model.Article;
import org.nutgraf.model.ArticleComposer;
import org.nutgraf.model.Event;
import org.nutgraf.model.EventType;
import org.nutgraf.model.Mention;
import org.nutgraf.model.MentionForm;
import org.nutgraf.model.Participant;
import org.nutgraf.model.ParticipantRole;
import org.nutgraf.model.Polarity;
import org.nutgraf.model.Quote;
import org.nutgraf.model.QuoteKind;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Source;
import org.nutgraf.text.Span;

class StatisticsTest {
  @Test
  void whoIsQuotedNamedAndDoesWhatToWhomIsCounted() {
    Statistics statistics = new Statistics();
    Article article = article();
    statistics.write(text(article), article);
    statistics.write(text(article), article);
    StringWriter out = new StringWriter();

    statistics.print(new PrintWriter(out), 2);

    assertThat(out.toString().replace(System.lineSeparator(), "\n"))
        .isEqualTo(
            """
            2 articles, 86 characters, 4 quotes, 6 events

            Most quoted
                     4  Ada Quill  (in 2 articles)

            Most named
                     4  Skell  (in 2 articles)
                     2  Ada Quill

            Who told whom
                     4  Ada Quill → Skell  (in 2 articles)

            Who did what to whom
                     2  Ada Quill → Skell  accuse
                     2  Ada Quill ↔ Skell  agree
            """);
  }

  private static ArticleText text(Article article) {
    return new ArticleText(
        new Origin("x.txt", OptionalInt.empty()),
        "x",
        article.source(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new TreeMap<>(),
        List.of());
  }

  private static Article article() {
    Article composed =
        ArticleComposer.create().paragraph("Ada Quill told Skell no. Skell was told so.").build();
    Source source = composed.source();
    Excerpt told = source.excerpt(new Span(10, 14));
    Actor quill = actor("a1", ActorKind.PERSON, "Ada Quill", new Span(0, 9));
    Actor skell =
        actor("a2", ActorKind.PLACE, "Skell", new Span(15, 20)).toBuilder()
            .addMention(new Mention(new Span(25, 30), MentionForm.NAME))
            .build();
    Quote.Builder quote = Quote.builder().kind(QuoteKind.INDIRECT).addSegment(told);
    Event.Builder event = Event.builder().addTrigger(told);
    return composed.toBuilder()
        .addActor(quill)
        .addActor(skell)
        .addQuote(quote.id("q1").speaker(quill).addressee(skell).build())
        .addQuote(quote.id("q2").build())
        .addEvent(
            event
                .id("e1")
                .type(EventType.ACCUSE)
                .participants(agentAndPatient(quill, skell))
                .build())
        .addEvent(event.id("e2").polarity(Polarity.NEGATIVE).build())
        .addEvent(
            Event.builder()
                .id("e3")
                .type(EventType.AGREE)
                .addTrigger(told)
                .addParticipant(side(ParticipantRole.BOTH, quill))
                .addParticipant(side(ParticipantRole.BOTH, skell))
                .build())
        .build();
  }

  private static List<Participant> agentAndPatient(Actor agent, Actor patient) {
    return List.of(side(ParticipantRole.AGENT, agent), side(ParticipantRole.PATIENT, patient));
  }

  private static Participant side(ParticipantRole role, Actor actor) {
    return new Participant(role, Optional.of(actor), actor.mentions().get(0).span());
  }

  private static Actor actor(String id, ActorKind kind, String name, Span span) {
    return Actor.builder()
        .id(id)
        .kind(kind)
        .name(name)
        .addMention(new Mention(span, MentionForm.NAME))
        .build();
  }
}
