package org.nutgraf.webanno;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Article;
import org.nutgraf.model.Event;
import org.nutgraf.model.Mention;
import org.nutgraf.model.Participant;
import org.nutgraf.model.Quote;
import org.nutgraf.model.TimeReference;
import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Span;
import tools.jackson.core.JsonGenerator;

/** Writes the annotations of one article: mentions, quotes, events, times. */
final class Annotations {
  private final JsonGenerator json;
  private final Article article;
  private final String prefix;
  private final Target target;

  /** What stands for an actor, by the actor's identifier, which may be any text. */
  private final Map<String, String> actors = new HashMap<>();

  private int count;

  Annotations(JsonGenerator json, Article article, String prefix, int context) {
    this.json = json;
    this.article = article;
    this.prefix = prefix;
    this.target = new Target(json, article, context);
  }

  /** How many have been written. */
  int count() {
    return count;
  }

  void write() {
    article.actors().forEach(actor -> actors.put(actor.id(), prefix + "a" + (actors.size() + 1)));
    article.actors().forEach(this::mentions);
    int quotes = 0;
    for (Quote quote : article.quotes()) {
      quotes++;
      quote(quote, prefix + "q" + quotes);
    }
    int events = 0;
    for (Event event : article.events()) {
      events++;
      event(event, prefix + "e" + events);
    }
    int times = 0;
    for (TimeReference time : article.times()) {
      times++;
      begin(prefix + "t" + times, "identifying");
      body("classifying", word(time.type()));
      body("identifying", time.value());
      end(List.of(time.span()));
    }
  }

  private void mentions(Actor actor) {
    int number = 0;
    for (Mention mention : actor.mentions()) {
      number++;
      begin(actors.get(actor.id()) + "-m" + number, "identifying");
      body("identifying", actor);
      body("classifying", word(actor.kind()));
      body("tagging", word(mention.form()));
      end(List.of(mention.span()));
    }
  }

  /** The bodies hold for each target alike, so that the parts of a quote are its targets. */
  private void quote(Quote quote, String id) {
    begin(id, "identifying");
    body("classifying", word(quote.kind()) + " quote");
    if (quote.speaker().isPresent()) {
      body("identifying", quote.speaker().get());
    } else {
      quote.attribution().ifPresent(words -> body("identifying", words.text()));
    }
    end(quote.segments().stream().map(Excerpt::span).toList());
  }

  private void event(Event event, String id) {
    int number = 0;
    for (Excerpt trigger : event.triggers()) {
      number++;
      begin(id + "-" + number, "classifying");
      body("classifying", word(event.type()));
      event.cameo().ifPresent(code -> body("tagging", "CAMEO " + code));
      event.participants().forEach(this::participant);
      event.time().ifPresent(time -> body("describing", "time " + time.value()));
      body("tagging", word(event.polarity()));
      body("tagging", word(event.modality()));
      end(List.of(trigger.span()));
    }
  }

  private void participant(Participant participant) {
    Optional<Actor> actor = participant.actor();
    String name = actor.map(Actor::name).orElseGet(() -> article.source().text(participant.span()));
    body("describing", word(participant.role()) + " " + name);
  }

  private void begin(String id, String motivation) {
    count++;
    json.writeStartObject();
    json.writeStringProperty("id", id);
    json.writeStringProperty("type", "Annotation");
    json.writeStringProperty("motivation", motivation);
    json.writeArrayPropertyStart("body");
  }

  private void body(String purpose, String value) {
    json.writeStartObject();
    text(purpose, value);
    json.writeEndObject();
  }

  /** An actor has one identifier wherever it is a body. */
  private void body(String purpose, Actor actor) {
    json.writeStartObject();
    json.writeStringProperty("id", actors.get(actor.id()));
    text(purpose, actor.name());
    json.writeEndObject();
  }

  private void text(String purpose, String value) {
    json.writeStringProperty("type", "TextualBody");
    json.writeStringProperty("purpose", purpose);
    json.writeStringProperty("value", Encodable.text(value));
  }

  private void end(List<Span> targets) {
    json.writeEndArray();
    if (targets.size() == 1) {
      json.writeName("target");
      target.write(targets.get(0));
    } else {
      json.writeArrayPropertyStart("target");
      targets.forEach(target::write);
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
