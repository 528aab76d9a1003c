package org.nutgraf.internal.actor;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what office a text gives a person: before the name, and in the apposition after it. */
final class OfficeFinder {
  private static final int REACH = 8;
  private static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "its", "their", "his", "her");
  private static final Set<String> LINKS = Set.of("of", "for", "at", "in", "to", "with", "from");

  private final Words words;
  private final Places places;

  OfficeFinder(Words words, Places places) {
    this.words = words;
    this.places = places;
  }

  void find(List<Identity> identities) {
    for (Identity identity : identities) {
      if (identity.isPerson()) {
        for (Sighting sighting : identity.sightings) {
          before(identity, sighting.first());
          after(identity, sighting.end());
        }
      }
    }
  }

  /** Rule 3.5: {@code Iraq's national security adviser, X}; {@code Iraqi Foreign Minister X}. */
  private void before(Identity person, int name) {
    int floor = words.sentence(name).firstToken();
    int comma = name > floor && words.is(name - 1, ",") ? name - 1 : name;
    Identity owner = null;
    int end = comma;
    int owned = comma < name ? ownerStart(comma, floor) : comma;
    if (owned < comma) {
      owner = places.startingAt(owned);
      end = owned - (words.is(owned - 1, "the") ? 2 : 1);
    }
    if (end <= floor || !words.has(end - 1, Trait.ROLE | Trait.OFFICE)) {
      return;
    }
    int sure = end - 1;
    int start = sure;
    int from = Math.max(floor, end - REACH);
    while (start > from && isTitleWord(start - 1)) {
      start--;
      boolean titular =
          words.has(start, Trait.ROLE | Trait.OFFICE) || words.info(start).isCapitalized();
      sure = titular && sure == start + 1 ? start : sure;
    }
    boolean anchored =
        start == floor
            || words.is(start - 1, "'s")
            || words.is(start - 1, ",")
            || ARTICLES.contains(words.token(start - 1).key())
            || places.endingAt(start) != null;
    add(person, anchored ? start : sure, end, owner);
  }

  /** In {@code the foreign minister of Mali, X}, where {@code Mali} starts; else the comma. */
  private int ownerStart(int comma, int floor) {
    Identity ending = places.endingAt(comma);
    if (ending == null || ending.isPerson()) {
      return comma;
    }
    int start = comma - 1;
    while (start > floor + 1 && comma - start < REACH && places.startingAt(start) == null) {
      start--;
    }
    int of = words.is(start - 1, "the") ? start - 2 : start - 1;
    return of > floor && places.startingAt(start) != null && words.is(of, "of") ? start : comma;
  }

  private boolean isTitleWord(int token) {
    WordInfo info = words.info(token);
    if (places.endingAt(token + 1) != null && isNational(places.endingAt(token + 1))) {
      return false;
    }
    if (words.is(token, "-")) {
      return words.joined(token) && words.joined(token + 1);
    }
    return (info.isCapitalized() || info.isLower())
        && !info.word.key().startsWith("'")
        && !Grammar.isFunctionWord(info.word.key())
        && !Grammar.isSpeechVerb(info.word.key());
  }

  private static boolean isNational(@Nullable Identity identity) {
    return identity != null && !identity.code.isEmpty();
  }

  /** Rule 3.5: {@code X, the head of Y}; {@code X, Iraq's foreign minister,}. */
  private void after(Identity person, int end) {
    int limit = Math.min(words.size(), end + REACH + 2);
    if (end >= words.size() || !words.is(end, ",")) {
      return;
    }
    int start = end + 1;
    if (words.is(start, "who") && (words.is(start + 1, "is") || words.is(start + 1, "was"))) {
      start += 2;
    }
    start += start < words.size() && ARTICLES.contains(words.token(start).key()) ? 1 : 0;
    Identity owner = null;
    int head = -1;
    for (int i = start; i < limit && words.sentenceOf(i) == words.sentenceOf(end); i++) {
      Identity named = places.startingAt(i);
      if (head < 0 && named != null && !named.isPerson() && places.endOf(i) < limit) {
        owner = owner == null ? named : owner;
        i = places.endOf(i) - 1;
        i += words.is(i + 1, "'s") ? 1 : 0;
        start = isNational(named) || words.is(i, "'s") ? i + 1 : start;
      } else if (words.has(i, Trait.ROLE | Trait.OFFICE) && !words.has(i, Trait.HONORIFIC)) {
        head = i + 1;
      } else if (head > 0 || !isTitleWord(i)) {
        break;
      }
    }
    if (head > start) {
      add(person, start, head, owner);
    }
  }

  private void add(Identity person, int start, int end, @Nullable Identity owner) {
    Identity of = owner;
    int first = start;
    if (of == null && words.is(start - 1, "'s")) {
      of = places.endingAt(start - 1);
    }
    if (of == null) {
      of = places.endingAt(start);
    }
    Identity named = places.startingAt(start);
    if (of == null && named != null && places.endOf(start) < end) {
      of = named;
      first = places.endOf(start);
    }
    if (of == null && LINKS.contains(key(end))) {
      int next = end + (ARTICLES.contains(key(end + 1)) ? 2 : 1);
      of = places.startingAt(next);
    }
    if (of != null && of.isPerson()) {
      of = null;
    }
    for (Office office : person.offices) {
      if (office.first() == first) {
        return;
      }
    }
    person.offices.add(new Office(first, end, of));
  }

  private String key(int token) {
    return token < words.size() ? words.token(token).key() : "";
  }
}
