package org.nutgraf.converter.statistics;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nutgraf.converter.input.ArticleText;
import org.nutgraf.converter.output.ArticleSink;
import org.nutgraf.model.Actor;
import org.nutgraf.model.Article;
import org.nutgraf.model.Event;
import org.nutgraf.model.Participant;
import org.nutgraf.model.ParticipantRole;
import org.nutgraf.model.Polarity;
import org.nutgraf.model.Quote;

/** Counts who is quoted, who is named, who speaks to whom, and who does what to whom. */
public final class Statistics implements ArticleSink {
  private final Ranking<String> quoted = new Ranking<>();
  private final Ranking<String> named = new Ranking<>();
  private final Ranking<String> told = new Ranking<>();
  private final Ranking<String> did = new Ranking<>();
  private long articles;
  private long characters;
  private long quotes;
  private long events;

  /** Makes statistics of no articles. */
  public Statistics() {}

  @Override
  public void write(ArticleText text, Article article) {
    articles++;
    characters += article.source().length();
    quotes += article.quotes().size();
    events += article.events().size();
    article.actors().forEach(actor -> named.add(actor.name(), actor.mentions().size()));
    article.quotes().forEach(this::count);
    article.events().forEach(this::count);
    List.of(quoted, named, told, did).forEach(Ranking::endArticle);
  }

  private void count(Quote quote) {
    Optional<String> speaker = quote.speaker().map(Actor::name);
    speaker.ifPresent(name -> quoted.add(name, 1));
    Optional<String> addressee = quote.addressee().map(Actor::name);
    if (speaker.isPresent() && addressee.isPresent()) {
      told.add(speaker.get() + " → " + addressee.get(), 1);
    }
  }

  /** What did not happen is not counted. */
  private void count(Event event) {
    if (event.polarity() == Polarity.NEGATIVE) {
      return;
    }
    String type = event.type().name().toLowerCase(Locale.ROOT);
    List<String> both = names(event, ParticipantRole.BOTH);
    for (int i = 0; i < both.size(); i++) {
      for (int k = i + 1; k < both.size(); k++) {
        did.add(both.get(i) + " ↔ " + both.get(k) + "  " + type, 1);
      }
    }
    for (String agent : names(event, ParticipantRole.AGENT)) {
      for (String patient : names(event, ParticipantRole.PATIENT)) {
        did.add(agent + " → " + patient + "  " + type, 1);
      }
    }
  }

  private static List<String> names(Event event, ParticipantRole role) {
    List<String> names = new ArrayList<>();
    for (Participant participant : event.participants()) {
      if (participant.role() == role) {
        participant.actor().map(Actor::name).ifPresent(names::add);
      }
    }
    return names;
  }

  /**
   * Prints the counts.
   *
   * @param out where to
   * @param top how many lines each list has
   */
  public void print(PrintWriter out, int top) {
    out.printf(
        Locale.ROOT,
        "%,d articles, %,d characters, %,d quotes, %,d events%n",
        articles,
        characters,
        quotes,
        events);
    print(out, "Most quoted", quoted.top(top));
    print(out, "Most named", named.top(top));
    print(out, "Who told whom", told.top(top));
    print(out, "Who did what to whom", did.top(top));
  }

  private static void print(PrintWriter out, String heading, List<Ranking.Rank<String>> ranks) {
    if (ranks.isEmpty()) {
      return;
    }
    out.printf("%n%s%n", heading);
    for (Ranking.Rank<String> rank : ranks) {
      String spread =
          rank.articles() == rank.count()
              ? ""
              : String.format(Locale.ROOT, "  (in %,d articles)", rank.articles());
      out.printf(Locale.ROOT, "%,10d  %s%s%n", rank.count(), rank.key(), spread);
    }
  }

  @Override
  public void finish() {}

  @Override
  public void close() {}
}
