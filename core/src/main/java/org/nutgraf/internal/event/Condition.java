package org.nutgraf.internal.event;

import java.util.Set;

/**
 * What the complement of a trigger must have.
 *
 * @param words one of these words, or a single {@code @name} of what it must be
 * @param structural whether it is the latter
 */
record Condition(Set<String> words, boolean structural) {
  Condition(Set<String> words) {
    this(words, words.size() == 1 && words.iterator().next().startsWith("@"));
  }
}
