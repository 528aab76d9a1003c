package org.nutgraf.json;

import org.nutgraf.model.Actor;
import org.nutgraf.model.Mention;
import org.nutgraf.model.Role;

/** Writes the properties of an actor. */
record ActorJson(Fields fields) {
  void write(Actor actor) {
    fields.text("id", actor.id());
    fields.word("kind", Vocabularies.ACTOR_KINDS, actor.kind());
    fields.text("name", actor.name());
    fields.texts("aliases", actor.aliases());
    fields.text("code", actor.code());
    fields.objects("roles", actor.roles(), this::write);
    fields.objects("mentions", actor.mentions(), this::write);
  }

  private void write(Role role) {
    fields.text("title", role.title());
    fields.text("of", role.of());
    fields.span(role.span());
  }

  private void write(Mention mention) {
    fields.span(mention.span());
    fields.word("form", Vocabularies.MENTION_FORMS, mention.form());
  }
}
