package org.nutgraf.jsonld;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nutgraf.json.stream.Fields;
import org.nutgraf.model.Actor;
import org.nutgraf.model.ActorKind;
import org.nutgraf.model.Role;

/** Writes actors as things of schema.org. */
record ActorNode(NewsArticle article, Fields fields) {
  void write(Actor actor) {
    fields.text("@type", type(actor.kind()));
    fields.text("@id", article.addressOf(actor.id()));
    fields.text("name", actor.name());
    fields.texts("alternateName", actor.aliases());
    if (actor.kind() == ActorKind.PERSON) {
      fields.texts("jobTitle", actor.roles().stream().map(Role::title).distinct().toList());
      fields.objects("worksFor", employers(actor), id -> fields.text("@id", article.addressOf(id)));
    }
    if (actor.kind() == ActorKind.COUNTRY) {
      fields.objects("identifier", actor.code().stream().toList(), this::writeCode);
    }
  }

  /** Schema.org has no type for people taken together; {@code Thing} is true of them. */
  private static String type(ActorKind kind) {
    return switch (kind) {
      case PERSON -> "Person";
      case ORGANIZATION -> "Organization";
      case COUNTRY -> "Country";
      case PLACE -> "Place";
      case GROUP -> "Thing";
    };
  }

  private List<String> employers(Actor actor) {
    Stream<String> ids = actor.roles().stream().map(Role::of).flatMap(Optional::stream);
    return ids.distinct()
        .filter(
            id ->
                article
                    .article()
                    .actor(id)
                    .filter(employer -> employer.kind() == ActorKind.ORGANIZATION)
                    .isPresent())
        .toList();
  }

  private void writeCode(String code) {
    fields.text("@type", "PropertyValue");
    fields.text("propertyID", "ISO 3166-1 alpha-3");
    fields.text("value", code);
  }
}
