package org.nutgraf.converter.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Article;
import org.nutgraf.model.Role;

/** Shows the actors in the order of their first mention. */
record ActorView(Article article, Paper paper) {
  void print() {
    if (!article.actors().isEmpty()) {
      paper.heading("Actors");
      article.actors().forEach(actor -> paper.item(line(actor)));
    }
  }

  private InkedText line(Actor actor) {
    List<InkedText> parts = new ArrayList<>();
    parts.add(InkedText.of(actor.name(), Ink.NAME));
    parts.add(InkedText.of(" (" + kind(actor) + ")", Ink.FAINT));
    if (!actor.aliases().isEmpty()) {
      parts.add(InkedText.of(", also " + String.join(", ", actor.aliases())));
    }
    String roles =
        actor.roles().stream().map(this::role).distinct().collect(Collectors.joining("; "));
    if (!roles.isEmpty()) {
      parts.add(InkedText.of(": " + roles));
    }
    String mentions = Words.count(actor.mentions().size(), "mention");
    parts.add(InkedText.of(" · " + mentions, Ink.FAINT));
    return InkedText.join("", parts);
  }

  private static String kind(Actor actor) {
    return Words.of(actor.kind()) + actor.code().map(code -> " " + code).orElse("");
  }

  private String role(Role role) {
    Optional<String> of = role.of().flatMap(article::actor).map(Actor::name);
    return role.title() + of.map(name -> " of " + name).orElse("");
  }
}
