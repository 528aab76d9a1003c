package org.nutgraf.internal.syntax;

/** What the end of an unknown word tells of its class. */
final class Suffixes {
  private static final String[] ADJECTIVES = {
    "able", "ible", "ful", "ous", "less", "ish", "ical", "ional", "ive", "est"
  };

  private Suffixes() {}

  static boolean isAdjective(String key) {
    if (key.length() < 6) {
      return false;
    }
    for (String suffix : ADJECTIVES) {
      if (key.endsWith(suffix)) {
        return true;
      }
    }
    return false;
  }
}
