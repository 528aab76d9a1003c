package org.nutgraf.spark;

import org.nutgraf.model.Actor;
import org.nutgraf.model.Event;
import org.nutgraf.model.Mention;
import org.nutgraf.model.Participant;
import org.nutgraf.model.Quote;
import org.nutgraf.model.Role;
import org.nutgraf.model.TimeReference;
import org.nutgraf.model.Warning;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Span;

/** What is found in an article: actors, quotes, times and events. They refer to actors by id. */
final class FindingShapes {
  static final Shape<Span> SPAN =
      new Shape<Span>().integer("start", Span::start).integer("end", Span::end);

  static final Shape<Excerpt> EXCERPT =
      new Shape<Excerpt>().text("text", Excerpt::text).columns(SPAN, Excerpt::span);

  private static final Shape<Role> ROLE =
      new Shape<Role>()
          .text("title", Role::title)
          .optionalText("of", Role::of)
          .columns(SPAN, Role::span);

  private static final Shape<Mention> MENTION =
      new Shape<Mention>().columns(SPAN, Mention::span).word("form", Mention::form);

  static final Shape<Actor> ACTOR =
      new Shape<Actor>()
          .text("id", Actor::id)
          .word("kind", Actor::kind)
          .text("name", Actor::name)
          .texts("aliases", Actor::aliases)
          .optionalText("code", Actor::code)
          .structs("roles", ROLE, Actor::roles)
          .structs("mentions", MENTION, Actor::mentions);

  static final Shape<Quote> QUOTE =
      new Shape<Quote>()
          .text("id", Quote::id)
          .word("kind", Quote::kind)
          .structs("segments", EXCERPT, Quote::segments)
          .struct("content", EXCERPT, Quote::content)
          .optionalText("speaker", quote -> quote.speaker().map(Actor::id))
          .struct("attribution", EXCERPT, Quote::attribution)
          .struct("cue", EXCERPT, Quote::cue)
          .optionalText("addressee", quote -> quote.addressee().map(Actor::id))
          .struct("addressee_text", EXCERPT, Quote::addresseeText)
          .struct("medium", EXCERPT, Quote::medium);

  static final Shape<TimeReference> TIME =
      new Shape<TimeReference>()
          .text("id", TimeReference::id)
          .text("text", TimeReference::text)
          .columns(SPAN, TimeReference::span)
          .word("type", TimeReference::type)
          .text("value", TimeReference::value);

  private static final Shape<Participant> PARTICIPANT =
      new Shape<Participant>()
          .word("role", Participant::role)
          .optionalText("actor", side -> side.actor().map(Actor::id))
          .columns(SPAN, Participant::span);

  static final Shape<Event> EVENT =
      new Shape<Event>()
          .text("id", Event::id)
          .word("type", Event::type)
          .optionalText("cameo", Event::cameo)
          .structs("triggers", EXCERPT, Event::triggers)
          .structs("participants", PARTICIPANT, Event::participants)
          .optionalText("time", event -> event.time().map(TimeReference::id))
          .optionalText("place", event -> event.place().map(Actor::id))
          .word("polarity", Event::polarity)
          .word("modality", Event::modality);

  static final Shape<Warning> WARNING =
      new Shape<Warning>()
          .word("kind", Warning::kind)
          .text("message", Warning::message)
          .integer("line", Warning::line)
          .integer("column", Warning::column)
          .columns(SPAN, Warning::span);

  private FindingShapes() {}
}
