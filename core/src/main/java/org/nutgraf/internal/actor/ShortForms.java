package org.nutgraf.internal.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The common nouns that stand for a name in this article: {@code the Foundation} after {@code
 * Jassim Foundation}, {@code Park} after {@code Park Jin}.
 */
final class ShortForms {
  private final Words words;
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> heads = new HashSet<>();

  ShortForms(Words words, List<Name> names) {
    this.words = words;
    for (Name name : names) {
      if (name.length() > 1 && name.kind() == NameKind.PERSON) {
        surnames.add(words.token(name.first()).key());
        surnames.add(words.token(name.end() - 1).key());
      } else if (name.length() > 1 && name.kind() == NameKind.ORGANIZATION) {
        heads.add(words.token(name.end() - 1).key());
        heads.add(words.token(name.first()).key());
      }
    }
  }

  /** Whether a capitalised noun at a token is one. */
  boolean has(int token) {
    String key = words.token(token).key();
    return surnames.contains(key)
        || (heads.contains(key) && words.is(token - 1, "the") && words.info(token).isCapitalized());
  }
}
