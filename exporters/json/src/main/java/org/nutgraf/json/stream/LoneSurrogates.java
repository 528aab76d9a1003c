package org.nutgraf.json.stream;

import java.nio.charset.StandardCharsets;

/**
 * Halves of surrogate pairs that stand alone. UTF-8 has no bytes for them, but JSON has an escape
 * ({@code \}{@code ud83d}), which reads back as it was.
 */
public final class LoneSurrogates {
  private LoneSurrogates() {}

  /**
   * {@return whether a text has one}
   *
   * @param text any text
   */
  public static boolean isIn(String text) {
    return next(text, 0) < text.length();
  }

  /** Where the next one is at or after a position; the text's length if there is none. */
  static int next(String text, int from) {
    int length = text.length();
    for (int i = from; i < length; i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!isPair(text, i)) {
          return i;
        }
        i++;
      }
    }
    return length;
  }

  private static boolean isPair(String text, int i) {
    return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
  }

  /**
   * {@return the text with U+FFFD for each of them} Parsers refuse the escape in the name of a
   * property.
   *
   * @param text any text
   */
  public static String replace(String text) {
    return isIn(text)
        ? new String(text.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE)
        : text;
  }

  /**
   * {@return the text as a JSON string, quotation marks included}
   *
   * @param text any text
   */
  public static String quote(String text) {
    StringBuilder json = new StringBuilder(text.length() + 16).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c) && isPair(text, i)) {
        json.append(c).append(text.charAt(++i));
      } else if (Character.isSurrogate(c) || c < ' ') {
        json.append(String.format("\\u%04x", (int) c));
      } else if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else {
        json.append(c);
      }
    }
    return json.append('"').toString();
  }
}
