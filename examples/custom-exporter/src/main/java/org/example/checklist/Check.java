package org.example.checklist;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Article;
import org.nutgraf.model.Quote;
import org.nutgraf.model.TimeReference;
import org.nutgraf.text.Excerpt;

/**
 * Something to check.
 *
 * @param start where it stands first, an offset into the source
 * @param words what to check
 */
record Check(int start, String words) {
  /** All of an article, in the order of its text. */
  static List<Check> allOf(Article article, Set<CheckKind> kinds) {
    List<Check> checks = new ArrayList<>();
    if (kinds.contains(CheckKind.NAMES)) {
      article.actors().stream()
          .filter(actor -> !actor.mentions().isEmpty())
          .map(Check::name)
          .forEach(checks::add);
    }
    if (kinds.contains(CheckKind.QUOTES)) {
      article.quotes().forEach(quote -> checks.add(quote(quote)));
    }
    if (kinds.contains(CheckKind.TIMES)) {
      article.times().forEach(time -> checks.add(time(time)));
    }
    checks.sort(Comparator.comparingInt(Check::start));
    return checks;
  }

  private static Check name(Actor actor) {
    String roles =
        actor.roles().stream()
            .map(role -> ", " + role.title())
            .distinct()
            .collect(Collectors.joining());
    return new Check(actor.mentions().get(0).span().start(), "spelling: " + actor.name() + roles);
  }

  /** A direct quote has its words in segments, a reported one in its content. */
  private static Check quote(Quote quote) {
    String speaker =
        quote
            .speaker()
            .map(Actor::name)
            .or(() -> quote.attribution().map(Excerpt::text))
            .orElse("nobody named");
    Excerpt words = quote.content().orElseGet(() -> quote.segments().get(0));
    return new Check(words.span().start(), "quote: “" + words.text() + "” by " + speaker);
  }

  private static Check time(TimeReference time) {
    return new Check(time.span().start(), "date: “" + time.text() + "” is " + time.value());
  }
}
