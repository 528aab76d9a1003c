package org.nutgraf.graph;

import java.util.Locale;

/** The words that formats have for the constants of enums, and the characters for their texts. */
final class Words {
  private static final char REPLACEMENT = '\uFFFD';

  private Words() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The text with U+FFFD for what XML cannot carry: control characters but tab and line breaks,
   * noncharacters and lone surrogates.
   */
  static String legible(String text) {
    StringBuilder legible = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (i + 1 < text.length() && Character.isSurrogatePair(c, text.charAt(i + 1))) {
        legible.append(c).append(text.charAt(++i));
      } else {
        legible.append(isLegible(c) ? c : REPLACEMENT);
      }
    }
    return legible.toString();
  }

  private static boolean isLegible(char c) {
    boolean isBlank = c == '\t' || c == '\n' || c == '\r';
    return isBlank || !(Character.isISOControl(c) || Character.isSurrogate(c) || c >= '\uFFFE');
  }
}
