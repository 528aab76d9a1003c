package org.nutgraf.internal.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nutgraf.internal.lexicon.Lexicons;

/** Nouns that say that something happened, from {@code en/event-nouns.txt}. */
final class EventNouns {
  private static final Map<String, String> CLASSES = new HashMap<>();

  static {
    for (List<String> row : Lexicons.rows("en/event-nouns")) {
      CLASSES.put(row.get(0), row.get(1));
    }
  }

  private EventNouns() {}

  /**
   * {@return whether a noun tells an event}
   *
   * @param singular the noun in the singular
   */
  static boolean contains(String singular) {
    return CLASSES.containsKey(singular);
  }

  /**
   * {@return whether a noun tells an event even as an attribute of another: {@code earthquake
   * victims}}
   *
   * @param singular the noun in the singular
   */
  static boolean isHappening(String singular) {
    return "event".equals(CLASSES.get(singular));
  }
}
