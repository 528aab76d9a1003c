package org.nutgraf.internal.actor;

/** What the lexicons say of a single word, as bits of an {@code int}. */
final class Trait {
  static final int MALE = 1;
  static final int FEMALE = 1 << 1;
  static final int FORENAME = 1 << 2;
  static final int SURNAME = 1 << 3;
  static final int BIG_CITY = 1 << 4;
  static final int CITY = 1 << 5;
  static final int REGION = 1 << 6;
  static final int COUNTRY = 1 << 7;
  static final int DEMONYM = 1 << 8;
  static final int PEOPLE = 1 << 9;
  static final int HONORIFIC = 1 << 10;
  static final int OFFICE = 1 << 11;
  static final int ROLE = 1 << 12;
  static final int ORGANIZATION_LAST = 1 << 13;
  static final int ORGANIZATION_OF = 1 << 14;
  static final int PLACE_LAST = 1 << 15;
  static final int PLACE_FIRST = 1 << 16;
  static final int OTHER_HEAD = 1 << 17;
  static final int PARTICLE = 1 << 18;
  static final int NOT_NAME = 1 << 19;
  static final int COMMON = 1 << 20;
  static final int FREQUENT = 1 << 21;
  static final int ORGANIZATION = 1 << 22;

  static final int SPORT = 1 << 23;

  static final int ANY_PLACE = BIG_CITY | CITY | REGION | COUNTRY;
  static final int ANY_TITLE = HONORIFIC | OFFICE;

  /** Fields of nouns, as WordNet numbers them. */
  static final int FIELD_GROUP = 'O' - '@';

  static final int FIELD_PLACE = 'P' - '@';
  static final int FIELD_PERSON = 'S' - '@';

  /** Where the field of meaning of an ordinary word stands: person, motion, competition. */
  private static final int FIELD_SHIFT = 24;

  private Trait() {}

  /** The bits of a field of meaning, which a list names by a letter; 0 is none. */
  static int ofField(char letter) {
    return letter == 0 ? 0 : (letter - '@') << FIELD_SHIFT;
  }

  /** {@return the field of meaning of a word, 0 for none} */
  static int field(int traits) {
    return traits >>> FIELD_SHIFT;
  }

  /** The traits alone. */
  static int plain(int traits) {
    return traits & ((1 << FIELD_SHIFT) - 1);
  }
}
