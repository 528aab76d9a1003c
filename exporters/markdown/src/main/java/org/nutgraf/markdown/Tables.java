package org.nutgraf.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Article;
import org.nutgraf.model.Event;
import org.nutgraf.model.Participant;
import org.nutgraf.model.Role;
import org.nutgraf.model.TimeReference;
import org.nutgraf.text.Excerpt;

/** Writes actors and events as tables. */
final class Tables {
  private final MarkdownPage page;

  Tables(MarkdownPage page) {
    this.page = page;
  }

  void actors(List<Actor> actors) {
    if (actors.isEmpty()) {
      return;
    }
    begin("Actors", "Name", "Kind", "Also called", "Roles", "Mentions");
    for (Actor actor : actors) {
      page.row(
          actor.name(),
          lowerCase(actor.kind()),
          String.join(", ", actor.aliases()),
          actor.roles().stream().map(Role::title).collect(Collectors.joining(", ")),
          String.valueOf(actor.mentions().size()));
    }
  }

  void events(Article article) {
    if (article.events().isEmpty()) {
      return;
    }
    begin("Events", "Type", "Words", "Who", "When", "Where");
    for (Event event : article.events()) {
      page.row(
          lowerCase(event.type()),
          event.triggers().stream().map(Excerpt::text).collect(Collectors.joining(", ")),
          event.participants().stream()
              .map(participant -> name(participant, article))
              .collect(Collectors.joining(", ")),
          event.time().map(TimeReference::value).orElse(""),
          event.place().map(Actor::name).orElse(""));
    }
  }

  private static String name(Participant participant, Article article) {
    Optional<String> name = participant.actor().map(Actor::name);
    return lowerCase(participant.role())
        + " "
        + name.orElseGet(() -> article.source().text(participant.span()));
  }

  private void begin(String title, String... columns) {
    page.heading(2, title);
    page.begin();
    page.row(columns);
    page.rule(columns.length);
  }

  private static String lowerCase(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
