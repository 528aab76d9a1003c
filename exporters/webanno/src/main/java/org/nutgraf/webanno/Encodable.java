package org.nutgraf.webanno;

/** Text that UTF-8 can encode: U+FFFD stands for lone surrogates. */
final class Encodable {
  private static final char REPLACEMENT = '\uFFFD';

  private Encodable() {}

  static String text(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (!isPair(text, i)) {
          return replaced(text);
        }
        i++;
      }
    }
    return text;
  }

  private static boolean isPair(String text, int at) {
    return at + 1 < text.length()
        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
  }

  private static String replaced(String text) {
    StringBuilder encodable = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isSurrogate(c) && isPair(text, i)) {
        encodable.append(c).append(text.charAt(++i));
      } else {
        encodable.append(Character.isSurrogate(c) ? REPLACEMENT : c);
      }
    }
    return encodable.toString();
  }
}
