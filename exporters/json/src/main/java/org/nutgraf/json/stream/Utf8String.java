package org.nutgraf.json.stream;

import java.nio.charset.StandardCharsets;

/**
 * Encodes one text after the other as the inside of a JSON string in UTF-8. A lone surrogate, which
 * UTF-8 cannot encode, becomes an escape.
 *
 * <p>It looks at each character once. Jackson, in which a look for lone surrogates comes before,
 * takes three times as long, and text is most of what an article is.
 */
final class Utf8String {
  /** What becomes of ASCII characters that a string cannot hold; empty for the others. */
  private static final byte[][] ESCAPES = escapes();

  /** An escape of a control character or a surrogate. */
  private static final int LONGEST = 6;

  private char[] chars = new char[512];
  private byte[] bytes = new byte[512 * LONGEST];
  private int size;

  private static byte[][] escapes() {
    byte[][] escapes = new byte[128][0];
    for (char c = 0; c < ' '; c++) {
      escapes[c] = ascii(String.format("\\u%04X", (int) c));
    }
    escapes['\b'] = ascii("\\b");
    escapes['\t'] = ascii("\\t");
    escapes['\n'] = ascii("\\n");
    escapes['\f'] = ascii("\\f");
    escapes['\r'] = ascii("\\r");
    escapes['"'] = ascii("\\\"");
    escapes['\\'] = ascii("\\\\");
    return escapes;
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Encodes a text in the place of the one before. */
  void encode(String text) {
    int length = text.length();
    if (length > chars.length) {
      chars = new char[length];
      bytes = new byte[Math.multiplyExact(length, LONGEST)];
    }
    // A copy is looked through faster than the string.
    text.getChars(0, length, chars, 0);
    size = 0;
    for (int i = 0; i < length; i++) {
      char c = chars[i];
      if (c < 0x80) {
        ascii(c);
      } else if (c < 0x800) {
        bytes[size++] = (byte) (0xC0 | (c >> 6));
        rest(c);
      } else if (!Character.isSurrogate(c)) {
        bytes[size++] = (byte) (0xE0 | (c >> 12));
        rest(c >> 6);
        rest(c);
      } else if (i + 1 < length && Character.isSurrogatePair(c, chars[i + 1])) {
        pair(Character.toCodePoint(c, chars[++i]));
      } else {
        put(ascii(String.format("\\u%04x", (int) c)));
      }
    }
  }

  private void ascii(char c) {
    byte[] escape = ESCAPES[c];
    if (escape.length == 0) {
      bytes[size++] = (byte) c;
    } else {
      put(escape);
    }
  }

  private void put(byte[] escape) {
    System.arraycopy(escape, 0, bytes, size, escape.length);
    size += escape.length;
  }

  private void pair(int codePoint) {
    bytes[size++] = (byte) (0xF0 | (codePoint >> 18));
    rest(codePoint >> 12);
    rest(codePoint >> 6);
    rest(codePoint);
  }

  /** A byte that is not the first of its character: six bits. */
  private void rest(int bits) {
    bytes[size++] = (byte) (0x80 | (bits & 0x3F));
  }

  /** The encoded text, up to {@link #size}. */
  byte[] bytes() {
    return bytes;
  }

  int size() {
    return size;
  }
}
