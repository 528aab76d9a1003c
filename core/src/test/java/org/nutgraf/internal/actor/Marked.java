package org.nutgraf.internal.actor;

import java.util.List;

/**
 * A text in which names are marked.
 *
 * @param text the text
 * @param marks the names, in order, without overlap
 * @param unscored ranges of which nothing is known
 * @param origin where it came from: {@code articles}, {@code gum_news}
 */
record Marked(String text, List<Mark> marks, List<int[]> unscored, String origin) {
  /**
   * A marked name.
   *
   * @param start offset of its first character
   * @param end offset after its last
   * @param kind what it names
   * @param actor the fullest name of the same actor
   */
  record Mark(int start, int end, NameKind kind, String actor) {}
}
