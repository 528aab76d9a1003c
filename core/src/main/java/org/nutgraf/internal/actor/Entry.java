package org.nutgraf.internal.actor;

import org.nutgraf.model.ActorKind;

/**
 * What a lexicon or an authority file knows of a name.
 *
 * @param kind what it names
 * @param key under which all names of one actor are merged: an ISO code, or the main name
 * @param demonym whether it is the people's name or adjective
 * @param capitals whether it only counts in capitals: {@code WHO}, {@code US}
 */
record Entry(ActorKind kind, String key, boolean demonym, boolean capitals) {
  private static final int LONGEST_ACRONYM = 5;

  static Entry of(ActorKind kind, String key, String name) {
    return new Entry(kind, key, false, isAcronym(name));
  }

  private static boolean isAcronym(String name) {
    if (name.length() > LONGEST_ACRONYM) {
      return false;
    }
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) == '.' || Character.isLowerCase(name.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
