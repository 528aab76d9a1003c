package org.nutgraf.internal.actor;

/** Which pronoun a person goes by, as far as names and titles tell. */
enum Sex {
  /** He. */
  MALE,
  /** She. */
  FEMALE,
  /** Not told. */
  UNKNOWN;

  static Sex of(int traits) {
    boolean male = (traits & Trait.MALE) != 0;
    boolean female = (traits & Trait.FEMALE) != 0;
    return male == female ? UNKNOWN : male ? MALE : FEMALE;
  }

  boolean contradicts(Sex other) {
    return this != UNKNOWN && other != UNKNOWN && this != other;
  }
}
