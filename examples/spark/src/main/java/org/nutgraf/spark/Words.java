package org.nutgraf.spark;

import java.util.Locale;

/** The words that tables have for the constants of enums. */
final class Words {
  private Words() {}

  /** Lower case, with hyphens for underscores: the words of the JSON of an article. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
