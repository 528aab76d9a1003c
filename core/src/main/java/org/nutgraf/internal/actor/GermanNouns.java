package org.nutgraf.internal.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.nutgraf.internal.lexicon.Lexicons;

/**
 * Tells German nouns from persons: the language writes both with a capital. A person has a forename
 * or surname of the lists, or is called by a part of a name that has; what an article stands before
 * is a noun wherever it stands.
 */
final class GermanNouns {
  private static final Set<String> ARTICLES =
      Set.of(
          "am", "ans", "beim", "das", "dem", "den", "der", "des", "die", "ein", "eine", "einem",
          "einen", "einer", "eines", "im", "ins", "kein", "keine", "vom", "zum", "zur");

  /** {@code …minister}, {@code …sprecherin}. */
  private static final Set<String> TITLES = Lexicons.words("de/titles");

  private static final int LONGEST_TITLE = 40;

  private static final int KNOWN =
      Trait.ANY_PLACE | Trait.COUNTRY | Trait.ORGANIZATION | Trait.DEMONYM | Trait.PEOPLE;

  private final Words words;

  GermanNouns(Words words) {
    this.words = words;
  }

  /** {@return the names without those that are nouns, and persons without their titles} */
  List<Name> without(List<Name> tagged) {
    List<Name> names = tagged.stream().map(this::withoutTitle).toList();
    Set<String> nouns = new HashSet<>();
    Set<String> parts = new HashSet<>();
    for (Name name : names) {
      if (name.length() > 1 && isListed(name)) {
        IntStream.range(name.first(), name.end()).forEach(i -> parts.add(key(i)));
      } else if (name.length() == 1
          && name.first() > 0
          && ARTICLES.contains(key(name.first() - 1))) {
        nouns.add(key(name.first()));
      }
    }
    return names.stream().filter(name -> !isNoun(name, nouns, parts)).toList();
  }

  /** {@code Grünen-Fraktionschefin Mara Linden}. */
  private Name withoutTitle(Name name) {
    int first = name.first();
    for (int i = name.first(); i < name.end() - 1; i++) {
      if (isTitle(key(i))) {
        first = i + 1;
      }
    }
    boolean cut = name.kind() == NameKind.PERSON && first > name.first();
    return cut ? name.within(first, name.end()) : name;
  }

  private static boolean isTitle(String word) {
    for (int i = Math.max(0, word.length() - LONGEST_TITLE); i < word.length(); i++) {
      if (TITLES.contains(word.substring(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean isNoun(Name name, Set<String> nouns, Set<String> parts) {
    if (name.kind() != NameKind.PERSON) {
      return name.length() == 1 && nouns.contains(key(name.first())) && !isKnown(name.first());
    }
    if (name.length() > 1) {
      return !isListed(name);
    }
    String key = key(name.first());
    return !parts.contains(key) && (nouns.contains(key) || !isListed(name));
  }

  /** {@code der Irak}, {@code die SPD}, {@code die Hamas} have articles and are names. */
  private boolean isKnown(int token) {
    return words.info(token).isUpper() || words.has(token, KNOWN);
  }

  private boolean isListed(Name name) {
    return IntStream.range(name.first(), name.end())
        .anyMatch(i -> words.has(i, Trait.FORENAME | Trait.SURNAME));
  }

  private String key(int token) {
    return words.token(token).key();
  }
}
