package org.nutgraf.internal.event;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.model.Actor;

/** Capitals and seats of government, from {@code en/capitals.txt}. */
final class Capitals {
  private static final Map<String, String> CODES = new HashMap<>();

  static {
    for (List<String> row : Lexicons.rows("en/capitals")) {
      CODES.put(row.get(0), row.get(1));
    }
  }

  private Capitals() {}

  /**
   * {@return the code of the state whose government sits there, or null}
   *
   * @param actor a place
   */
  static @Nullable String code(Actor actor) {
    return CODES.get(actor.name().toLowerCase(Locale.ROOT));
  }
}
