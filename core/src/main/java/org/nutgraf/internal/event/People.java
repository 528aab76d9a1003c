package org.nutgraf.internal.event;

import java.util.Set;
import org.nutgraf.internal.lexicon.Lexicons;

/** Nouns for people and bodies of people, from {@code en/people-nouns.txt}. */
final class People {
  private static final Set<String> NOUNS = Lexicons.words("en/people-nouns");

  private People() {}

  /**
   * {@return whether a noun means people or a body of people}
   *
   * @param singular the noun in the singular
   */
  static boolean isPerson(String singular) {
    return NOUNS.contains(singular) || singular.equals("people") || singular.equals("men");
  }
}
