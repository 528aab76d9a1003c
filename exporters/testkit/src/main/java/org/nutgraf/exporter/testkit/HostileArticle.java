package org.nutgraf.exporter.testkit;

import java.util.Optional;
import org.nutgraf.model.Actor;
import org.nutgraf.model.ActorKind;
import org.nutgraf.model.Article;
import org.nutgraf.model.ArticleComposer;
import org.nutgraf.model.BoilerplateKind;
import org.nutgraf.model.Event;
import org.nutgraf.model.EventType;
import org.nutgraf.model.Mention;
import org.nutgraf.model.MentionForm;
import org.nutgraf.model.Participant;
import org.nutgraf.model.ParticipantRole;
import org.nutgraf.model.Quote;
import org.nutgraf.model.QuoteKind;
import org.nutgraf.model.Role;
import org.nutgraf.model.TimeReference;
import org.nutgraf.model.TimeType;
import org.nutgraf.model.Timestamp;
import org.nutgraf.model.Warning;
import org.nutgraf.model.WarningKind;
import org.nutgraf.text.Excerpt;

/** An article in which one text stands wherever a text can stand. */
final class HostileArticle {
  private HostileArticle() {}

  static Article make(String text) {
    Article composed = compose(text);
    Excerpt words = composed.headline().orElseThrow();
    Actor actor = actor(words);
    TimeReference time = new TimeReference("t1", words.span(), text, TimeType.DATE, text);
    return composed.toBuilder()
        .id(text)
        .published(Timestamp.parse("2024-02-29T23:59:59.999999999-18:00"))
        .putAttribute(text, text)
        .addActor(actor)
        .addTime(time)
        .addQuote(quote(words, actor))
        .addEvent(event(words, actor, time))
        .addWarning(Warning.at(WarningKind.MOJIBAKE, text, composed.source(), words.span()))
        .build();
  }

  private static Article compose(String text) {
    return ArticleComposer.create()
        .uri(text)
        .headline(text)
        .standfirst(text)
        .byline(text, text, text)
        .dateline(text, text)
        .paragraph(text, text)
        .crosshead(text)
        .list(text, text)
        .caption(text)
        .section(text)
        .paragraph(text)
        .related(text, text, text)
        .boilerplate(BoilerplateKind.OTHER, text)
        .build();
  }

  private static Actor actor(Excerpt words) {
    return Actor.builder()
        .id("a1")
        .kind(ActorKind.PERSON)
        .name(words.text())
        .addAlias(words.text())
        .addRole(new Role(words.text(), Optional.of("a1"), words.span()))
        .addMention(new Mention(words.span(), MentionForm.NAME))
        .build();
  }

  private static Quote quote(Excerpt words, Actor actor) {
    return Quote.builder()
        .id("q1")
        .kind(QuoteKind.MIXED)
        .addSegment(words)
        .content(words)
        .speaker(actor)
        .attribution(words)
        .cue(words)
        .addressee(actor)
        .addresseeText(words)
        .medium(words)
        .build();
  }

  private static Event event(Excerpt words, Actor actor, TimeReference time) {
    return Event.builder()
        .id("e1")
        .type(EventType.ASSAULT)
        .addTrigger(words)
        .addParticipant(new Participant(ParticipantRole.AGENT, Optional.of(actor), words.span()))
        .time(time)
        .place(actor)
        .build();
  }
}
