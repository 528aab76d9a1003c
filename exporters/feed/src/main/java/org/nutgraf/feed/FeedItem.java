package org.nutgraf.feed;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nutgraf.model.Actor;
import org.nutgraf.model.ActorKind;
import org.nutgraf.model.Article;
import org.nutgraf.model.Byline;
import org.nutgraf.model.Paragraph;
import org.nutgraf.text.Excerpt;

/**
 * What feeds tell of an article besides its text.
 *
 * @param title the headline
 * @param link the address, absolute and in ASCII
 * @param summary the standfirst, else the first paragraph
 * @param language the language, a BCP 47 tag
 * @param authors the names in the byline, else the byline itself
 */
public record FeedItem(
    Optional<String> title,
    Optional<String> link,
    Optional<String> summary,
    Optional<String> language,
    List<String> authors) {

  /**
   * {@return what feeds tell of an article}
   *
   * @param article the article
   */
  public static FeedItem of(Article article) {
    return new FeedItem(
        article.headline().map(Excerpt::text).filter(FeedItem::isSaid),
        article.url().flatMap(Address::ascii),
        summaryOf(article),
        article.language().filter(Languages::isTag),
        article.byline().map(FeedItem::authorsIn).orElse(List.of()));
  }

  private static boolean isSaid(String text) {
    return !text.isBlank();
  }

  private static Optional<String> summaryOf(Article article) {
    return article
        .standfirst()
        .map(Excerpt::text)
        .or(() -> firstParagraph(article))
        .filter(FeedItem::isSaid);
  }

  private static Optional<String> firstParagraph(Article article) {
    return article.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .filter(Paragraph.class::isInstance)
        .map(block -> block.text())
        .findFirst();
  }

  private static List<String> authorsIn(Byline byline) {
    List<String> authors = byline.authors().isEmpty() ? List.of(byline.text()) : byline.authors();
    return authors.stream().filter(FeedItem::isSaid).toList();
  }

  /**
   * {@return the names of an article's actors, each once} Groups are left out: their names are
   * common nouns more often than not.
   *
   * @param article the article
   */
  public static Stream<String> categories(Article article) {
    return article.actors().stream()
        .filter(actor -> actor.kind() != ActorKind.GROUP)
        .map(Actor::name)
        .filter(FeedItem::isSaid)
        .distinct();
  }
}
