package org.nutgraf.internal.time;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.PhraseTable;

/**
 * The phrases of time that start at one token, the longest first.
 *
 * @param categories a bit for each category that any of them has
 * @param matches the phrases
 */
record Phrases(long categories, List<PhraseTable.Match<List<Sense>>> matches) {
  static final Phrases NONE = new Phrases(0, List.of());

  static Phrases of(List<PhraseTable.Match<List<Sense>>> matches) {
    long categories = 0;
    for (PhraseTable.Match<List<Sense>> match : matches) {
      for (Sense sense : match.value()) {
        categories |= bit(sense.category());
      }
    }
    return new Phrases(categories, new ArrayList<>(matches));
  }

  boolean has(Category category) {
    return (categories & bit(category)) != 0;
  }

  /** The longest phrase that has a sense of a category, or null. */
  PhraseTable.@Nullable Match<List<Sense>> find(Category category) {
    for (PhraseTable.Match<List<Sense>> match : matches) {
      if (sense(match, category) != null) {
        return match;
      }
    }
    return null;
  }

  static @Nullable Sense sense(PhraseTable.Match<List<Sense>> match, Category category) {
    for (Sense sense : match.value()) {
      if (sense.category() == category) {
        return sense;
      }
    }
    return null;
  }

  private static long bit(Category category) {
    return 1L << category.ordinal();
  }
}
