package org.nutgraf.converter.statistics;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts keys, and in how many articles each is found. */
final class Ranking<K extends Comparable<K>> {
  /**
   * A key with its counts.
   *
   * @param key what was counted
   * @param count how often
   * @param articles in how many articles
   */
  record Rank<K>(K key, long count, long articles) {}

  private static final class Count {
    private long total;
    private long articles;
  }

  private final Map<K, Count> counts = new HashMap<>();
  private final Set<K> inThisArticle = new HashSet<>();

  void add(K key, long times) {
    Count count = counts.computeIfAbsent(key, k -> new Count());
    count.total += times;
    if (inThisArticle.add(key)) {
      count.articles++;
    }
  }

  void endArticle() {
    inThisArticle.clear();
  }

  /** The keys with the highest counts; equal ones in their own order. */
  List<Rank<K>> top(int number) {
    Comparator<Rank<K>> mostFirst =
        Comparator.<Rank<K>>comparingLong(rank -> -rank.count()).thenComparing(Rank::key);
    return counts.entrySet().stream()
        .map(e -> new Rank<>(e.getKey(), e.getValue().total, e.getValue().articles))
        .sorted(mostFirst)
        .limit(number)
        .toList();
  }
}
