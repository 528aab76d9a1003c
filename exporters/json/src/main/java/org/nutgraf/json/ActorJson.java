package org.nutgraf.json;

import org.nutgraf.json.stream.Fields;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Mention;
import org.nutgraf.model.Role;

/** An actor with roles and mentions. */
record ActorJson(Fields fields) {
  void write(Actor actor) {
    fields.text("id", actor.id());
    fields.word("kind", Vocabularies.ACTOR_KINDS, actor.kind());
    fields.text("name", actor.name());
    fields.texts("aliases", actor.aliases());
    fields.text("code", actor.code());
    fields.text("authorityId", actor.authorityId());
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

  static Actor read(JsonObject actor) {
    return Actor.builder()
        .id(actor.text("id"))
        .kind(actor.word("kind", Vocabularies.ACTOR_KINDS))
        .name(actor.text("name"))
        .aliases(actor.texts("aliases"))
        .code(actor.optionalText("code"))
        .authorityId(actor.optionalText("authorityId"))
        .roles(actor.objects("roles", ActorJson::readRole))
        .mentions(actor.objects("mentions", ActorJson::readMention))
        .build();
  }

  private static Role readRole(JsonObject role) {
    return new Role(role.text("title"), role.optionalText("of"), role.span());
  }

  private static Mention readMention(JsonObject mention) {
    return new Mention(mention.span(), mention.word("form", Vocabularies.MENTION_FORMS));
  }
}
