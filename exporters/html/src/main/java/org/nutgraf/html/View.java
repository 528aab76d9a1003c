package org.nutgraf.html;

import org.nutgraf.model.Article;

/**
 * An article as the parts of a page see it.
 *
 * @param article the article
 * @param isSingle whether it has the page for itself
 * @param anchors which anchors it has
 * @param cast its actors
 * @param voices its speakers
 * @param marks what is marked in its text
 */
record View(
    Article article, boolean isSingle, Anchors anchors, Cast cast, Voices voices, Marks marks) {
  static View of(Article article, boolean isSingle, int number) {
    return new View(
        article,
        isSingle,
        new Anchors(number),
        new Cast(article.actors()),
        new Voices(article.quotes()),
        new Marks(article));
  }

  /** The digit of a heading's tag: the title of the article has level 1 here. */
  char headingLevel(int level) {
    return (char) ('0' + level + (isSingle ? 0 : 1));
  }
}
