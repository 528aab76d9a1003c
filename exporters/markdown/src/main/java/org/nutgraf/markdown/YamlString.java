package org.nutgraf.markdown;

import java.util.Locale;

/** Strings in YAML's double-quoted style, in which every character can be written. */
final class YamlString {
  private static final char REPLACEMENT = '\uFFFD';

  private YamlString() {}

  static void append(StringBuilder out, String text) {
    out.append('"');
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isPlain(c)) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else {
        out.append(text, done, i);
        escaped(out, c);
        done = i + 1;
      }
    }
    out.append(text, done, text.length()).append('"');
  }

  private static boolean isPlain(char c) {
    return c < 0x7F
        ? c >= ' ' && c != '"' && c != '\\'
        : c > '\u00A0' && !isLineEnd(c) && c != '\uFEFF' && c < '\uFFFE' && !isSurrogate(c);
  }

  private static boolean isLineEnd(char c) {
    return c == '\u2028' || c == '\u2029';
  }

  private static boolean isSurrogate(char c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static void escaped(StringBuilder out, char c) {
    switch (c) {
      case '"', '\\' -> out.append('\\').append(c);
      case '\n' -> out.append("\\n");
      case '\r' -> out.append("\\r");
      case '\t' -> out.append("\\t");
      default -> {
        if (isSurrogate(c)) {
          out.append(REPLACEMENT);
        } else {
          out.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
        }
      }
    }
  }
}
