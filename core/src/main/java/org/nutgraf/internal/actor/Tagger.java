package org.nutgraf.internal.actor;

import java.util.List;

/** Finds names and says what they name. */
interface Tagger {
  /**
   * {@return the names of an article, in order, without overlap, each inside one sentence}
   *
   * @param words the article
   */
  List<Name> tag(Words words);
}
