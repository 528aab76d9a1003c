package org.nutgraf.internal.event;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Article;
import org.nutgraf.model.Event;
import org.nutgraf.model.Participant;
import org.nutgraf.parser.ArticleParser;
import org.nutgraf.text.Excerpt;

/** Shows the events of a sentence in one line each. */
final class Events {
  private static final ArticleParser PARSER = ArticleParser.create();

  private Events() {}

  static Article parse(String sentence) {
    return PARSER.parse("What happened in the region this week\n\n" + sentence);
  }

  static List<String> of(String sentence) {
    Article article = parse(sentence);
    return article.events().stream().map(event -> show(article, event)).toList();
  }

  private static String show(Article article, Event event) {
    String triggers = event.triggers().stream().map(Excerpt::text).collect(Collectors.joining("+"));
    String sides =
        event.participants().stream()
            .map(side -> show(article, side))
            .collect(Collectors.joining(", "));
    return event.type()
        + event.cameo().map(c -> " " + c).orElse("")
        + " "
        + triggers
        + ": "
        + sides;
  }

  private static String show(Article article, Participant side) {
    String name = side.actor().map(Actor::name).orElseGet(() -> article.source().text(side.span()));
    return side.role().name().toLowerCase(Locale.ROOT) + " " + name;
  }
}
