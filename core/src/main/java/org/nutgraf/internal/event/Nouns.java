package org.nutgraf.internal.event;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.lexicon.Lexicons;

/** English nouns: their singular, and the verbs that some name. */
final class Nouns {
  private static final Map<String, String> VERBS = new HashMap<>();

  static {
    Lexicons.rows("en/nominalizations").forEach(row -> VERBS.put(row.get(0), row.get(1)));
  }

  private Nouns() {}

  /**
   * {@return the verb whose act a noun names, or null}
   *
   * @param singular the noun in the singular
   */
  static @Nullable String verbOf(String singular) {
    return VERBS.get(singular);
  }

  /**
   * {@return the singular of a noun, as far as its spelling tells}
   *
   * @param key a noun in lower case
   */
  static String singular(String key) {
    int length = key.length();
    if (length < 4 || !key.endsWith("s") || key.endsWith("ss") || key.endsWith("us")) {
      return key;
    }
    if (key.endsWith("ies") && length > 4) {
      return key.substring(0, length - 3) + "y";
    }
    boolean hissing =
        key.endsWith("ches") || key.endsWith("shes") || key.endsWith("sses") || key.endsWith("xes");
    return key.substring(0, length - (hissing ? 2 : 1));
  }
}
