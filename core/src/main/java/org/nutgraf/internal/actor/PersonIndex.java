package org.nutgraf.internal.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The persons of an article by the words of their names. */
final class PersonIndex {
  /** How many namesakes are kept apart; more are not told apart by a single word anyway. */
  private static final int NAMESAKES = 8;

  /** Mentions beyond this make nobody better known. */
  private static final int MANY = 31;

  /** Tokens beyond this are equally far. */
  private static final int FAR = 1 << 22;

  private final Words words;
  private final Map<String, List<Identity>> byPart = new HashMap<>();

  PersonIndex(Words words) {
    this.words = words;
  }

  void add(Identity identity, List<String> parts) {
    for (String part : NameParts.telling(parts)) {
      List<Identity> namesakes = byPart.computeIfAbsent(part, key -> new ArrayList<>(2));
      if (!namesakes.contains(identity) && namesakes.size() < NAMESAKES) {
        namesakes.add(identity);
      }
    }
  }

  /** The person that a name belongs to, or null for somebody new. */
  @Nullable Identity find(List<String> parts, Sex sex, int position) {
    List<String> telling = NameParts.telling(parts);
    String last = telling.get(telling.size() - 1);
    Identity best = null;
    int bestScore = 0;
    for (String part : telling.size() == 1 ? telling : List.of(last, telling.get(0))) {
      for (Identity candidate : byPart.getOrDefault(part, List.of())) {
        int score = score(candidate, parts, telling, sex, position);
        if (score > bestScore) {
          best = candidate;
          bestScore = score;
        }
      }
    }
    return best;
  }

  /**
   * Zero for somebody else; more for a family name than a given one, for whom the article speaks of
   * most, and for a later mention.
   */
  private static int score(
      Identity candidate, List<String> parts, List<String> telling, Sex sex, int position) {
    if (sex.contradicts(candidate.sex)) {
      return 0;
    }
    List<String> full = NameParts.telling(candidate.parts);
    int recency = candidate.latest >= 0 && candidate.latest <= position ? candidate.latest + 1 : 0;
    if (telling.size() == 1) {
      String part = telling.get(0);
      int place = full.get(full.size() - 1).equals(part) ? 3 : full.get(0).equals(part) ? 2 : 1;
      int known = Math.min(candidate.sightings.size(), MANY);
      return ((place * 2 + (recency > 0 ? 1 : 0)) * (MANY + 1) + known) * FAR
          + Math.min(recency, FAR - 1);
    }
    boolean within =
        NameParts.isWithin(parts, candidate.parts) || NameParts.isWithin(candidate.parts, parts);
    boolean tellingWithin =
        full.size() > 1 && (NameParts.isWithin(telling, full) || NameParts.isWithin(full, telling));
    boolean one = full.size() == 1 && telling.get(telling.size() - 1).equals(full.get(0));
    return within || tellingWithin || one ? 1 + recency : 0;
  }

  /** What title and forename tell of a person's sex. */
  Sex sexOf(Name name) {
    Sex byTitle =
        words.has(name.first() - 1, Trait.HONORIFIC | Trait.OFFICE)
            ? Sex.of(words.info(name.first() - 1).traits)
            : Sex.UNKNOWN;
    if (byTitle != Sex.UNKNOWN || name.length() == 1) {
      return byTitle;
    }
    WordInfo forename = words.info(name.first());
    return forename.has(Trait.FORENAME) ? Sex.of(forename.traits) : Sex.UNKNOWN;
  }
}
