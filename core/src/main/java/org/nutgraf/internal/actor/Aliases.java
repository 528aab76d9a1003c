package org.nutgraf.internal.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what the text itself says to be one actor (rule 3.2): {@code Orbit, formerly
 * Sunrise Ltd}, {@code Kristiania (now Oslo)}, {@code the Workers' Party, or PKK}.
 */
final class Aliases {
  /** Between the two names stand no more words than these and marks. */
  private static final int FAR = 6;

  private static final Set<String> TELLING =
      Set.of(
          "known",
          "formerly",
          "aka",
          "a.k.a.",
          "alias",
          "née",
          "nee",
          "né",
          "renamed",
          "acronym",
          "initials",
          "abbreviated");

  private static final Set<String> BETWEEN =
      Set.of(
          ",",
          "(",
          "also",
          "better",
          "now",
          "then",
          "previously",
          "originally",
          "commonly",
          "later",
          "popularly",
          "widely",
          "simply",
          "or",
          "as",
          "by",
          "its",
          "his",
          "her",
          "their",
          "the",
          "who",
          "which",
          "is",
          "was",
          "has",
          "been",
          "since",
          "born",
          "english",
          "french",
          "spanish",
          "german",
          "arabic",
          "russian");

  private final Words words;
  private final Map<Integer, Identity> byFirst = new HashMap<>();

  Aliases(Words words) {
    this.words = words;
  }

  /** Moves what is mentioned under an alias to the actor first named. */
  void merge(List<Name> names, List<Identity> identities) {
    for (int i = 1; i < names.size(); i++) {
      if (links(names.get(i - 1), names.get(i))) {
        if (byFirst.isEmpty()) {
          index(identities);
        }
        merge(at(names.get(i - 1)), at(names.get(i)));
      }
    }
    identities.removeIf(identity -> identity.sightings.isEmpty());
  }

  private void index(List<Identity> identities) {
    for (Identity identity : identities) {
      identity.sightings.forEach(sighting -> byFirst.put(sighting.first(), identity));
    }
  }

  private @Nullable Identity at(Name name) {
    return byFirst.get(name.first());
  }

  private void merge(@Nullable Identity one, @Nullable Identity other) {
    if (one == null || other == null || !areOne(one, other)) {
      return;
    }
    for (Sighting sighting : other.sightings) {
      one.add(sighting);
      byFirst.put(sighting.first(), one);
    }
    other.sightings.clear();
    one.parts = other.parts.size() > one.parts.size() ? other.parts : one.parts;
    one.sex = one.sex == Sex.UNKNOWN ? other.sex : one.sex;
  }

  private static boolean areOne(Identity one, Identity other) {
    return !one.equals(other)
        && one.kind == other.kind
        && other.code.isEmpty()
        && other.prescribed.isEmpty()
        && !one.sex.contradicts(other.sex);
  }

  /** Whether what stands between two names says that they are one actor's. */
  private boolean links(Name one, Name other) {
    int gap = other.first() - one.end();
    boolean near = gap > 0 && gap <= FAR && one.kind() == other.kind();
    if (!near || words.sentenceOf(one.first()) != words.sentenceOf(other.first())) {
      return false;
    }
    boolean telling = false;
    for (int i = one.end(); i < other.first(); i++) {
      String key = words.token(i).key();
      boolean tells = TELLING.contains(key);
      if (!tells && !BETWEEN.contains(key)) {
        return false;
      }
      telling |= tells;
    }
    return telling || isShort(one, other) || isAside(one, other);
  }

  /** {@code the Workers' Party, or PKK}. */
  private boolean isShort(Name one, Name other) {
    return one.kind() == NameKind.ORGANIZATION
        && one.length() > 1
        && other.length() == 1
        && words.info(other.first()).isUpper()
        && words.is(other.first() - 1, "or")
        && !words.is(one.end(), "or");
  }

  /** {@code (now Oslo)}, {@code (born Paul Maier)}. */
  private boolean isAside(Name one, Name other) {
    boolean says = words.is(one.end() + 1, "now") || words.is(one.end() + 1, "born");
    return says && words.is(one.end(), "(") && other.first() == one.end() + 2;
  }
}
