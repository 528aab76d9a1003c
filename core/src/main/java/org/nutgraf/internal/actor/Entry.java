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
  static Entry of(ActorKind kind, String key, String name) {
    boolean acronym =
        name.length() < 6
            && name.indexOf('.') < 0
            && name.chars().noneMatch(Character::isLowerCase);
    return new Entry(kind, key, false, acronym);
  }
}
