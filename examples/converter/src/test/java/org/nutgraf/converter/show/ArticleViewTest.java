package org.nutgraf.converter.show;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nutgraf.model.Actor;
import org.nutgraf.model.ActorKind;
import org.nutgraf.model.Article;
import org.nutgraf.model.ArticleComposer;
import org.nutgraf.model.Event;
import org.nutgraf.model.EventType;
import org.nutgraf.model.Mention;
import org.nutgraf.model.MentionForm;
import org.nutgraf.model.Modality;
import org.nutgraf.model.Participant;
import org.nutgraf.model.ParticipantRole;
import org.nutgraf.model.Polarity;
import org.nutgraf.model.Quote;
import org.nutgraf.model.QuoteKind;
import org.nutgraf.model.Role;
import org.nutgraf.model.TimeReference;
import org.nutgraf.model.TimeType;
import org.nutgraf.model.Warning;
import org.nutgraf.model.WarningKind;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Source;
import org.nutgraf.text.Span;

class ArticleViewTest {
  private static final String PARAGRAPH =
      "Mayor Ada Quill told the Skell Post on Sunday that Elmham would close the port. “We are"
          + " tired,” said Quill.";

  @Test
  void quotesActorsEventsAndTimelineFollowThePage() {
    assertThat(shown(article(), false))
        .endsWith(
            """

            Quotes
              Ada Quill told → Skell Post: Elmham would close the port
              Ada Quill said: “We are tired,”

            Actors
              Ada Quill (person), also Quill: Mayor of Elmham · 2 mentions
              Skell Post (organization) · 1 mention
              Elmham (place) · 0 mentions

            Events
              coerce “close”: Elmham → the port · 2023-03-19 · did not happen, planned

            Timeline
              2023-03-19  Sunday; coerce “close”

            Warnings
              <1:1> odd
            """);
  }

  @Test
  void whatIsNamedIsInkedWhereItStands() {
    assertThat(shown(article(), true))
        .contains(
            "Mayor \u001B[0;36mAda Quill\u001B[0m told the \u001B[0;36mSkell Post\u001B[0m on ")
        .contains("“\u001B[0;32mWe are tired,\u001B[0m” said");
  }

  private static String shown(Article article, boolean colours) {
    StringWriter out = new StringWriter();
    ArticleView.print(article, new PrintWriter(out), colours, 200);
    return out.toString().replace(System.lineSeparator(), "\n");
  }

  private static Article article() {
    Article composed = ArticleComposer.create().paragraph(PARAGRAPH).build();
    Source source = composed.source();
    Actor quill =
        Actor.builder()
            .id("a1")
            .kind(ActorKind.PERSON)
            .name("Ada Quill")
            .addAlias("Quill")
            .addRole(new Role("Mayor", Optional.of("a3"), span(source, "Mayor")))
            .addMention(new Mention(span(source, "Ada Quill"), MentionForm.NAME))
            .addMention(new Mention(span(source, "Quill told"), MentionForm.PRONOUN))
            .build();
    Actor post =
        Actor.builder()
            .id("a2")
            .kind(ActorKind.ORGANIZATION)
            .name("Skell Post")
            .addMention(new Mention(span(source, "Skell Post"), MentionForm.NAME))
            .build();
    Actor elmham = Actor.builder().id("a3").kind(ActorKind.PLACE).name("Elmham").build();
    TimeReference sunday =
        new TimeReference("t1", span(source, "Sunday"), "Sunday", TimeType.DATE, "2023-03-19");
    return composed.toBuilder()
        .addActor(quill)
        .addActor(post)
        .addActor(elmham)
        .addTime(sunday)
        .addQuote(
            Quote.builder()
                .id("q1")
                .kind(QuoteKind.INDIRECT)
                .addSegment(words(source, "Elmham would close the port"))
                .speaker(quill)
                .cue(words(source, "told"))
                .addressee(post)
                .build())
        .addQuote(
            Quote.builder()
                .id("q2")
                .kind(QuoteKind.DIRECT)
                .addSegment(words(source, "We are tired,"))
                .speaker(quill)
                .cue(words(source, "said"))
                .build())
        .addEvent(
            Event.builder()
                .id("e1")
                .type(EventType.COERCE)
                .addTrigger(words(source, "close"))
                .addParticipant(
                    new Participant(
                        ParticipantRole.AGENT, Optional.of(elmham), span(source, "Elmham")))
                .addParticipant(
                    new Participant(
                        ParticipantRole.PATIENT, Optional.empty(), span(source, "the port")))
                .time(sunday)
                .polarity(Polarity.NEGATIVE)
                .modality(Modality.PLANNED)
                .build())
        .addWarning(Warning.at(WarningKind.LIMIT, "odd", source, new Span(0, 1)))
        .build();
  }

  private static Span span(Source source, String words) {
    int start = source.text().indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Excerpt words(Source source, String words) {
    return source.excerpt(span(source, words));
  }
}
