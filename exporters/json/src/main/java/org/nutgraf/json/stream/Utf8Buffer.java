package org.nutgraf.json.stream;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Collects JSON in UTF-8. Text is most of what an article is, so it is encoded and escaped in one
 * pass.
 */
final class Utf8Buffer {
  /** What becomes of ASCII characters that a string cannot hold; empty for the others. */
  private static final byte[][] ESCAPES = escapes();

  /** The ASCII characters that a string holds as they are. */
  private static final boolean[] IS_PLAIN = plain();

  /** A control character as {@code \\u0000}. */
  private static final int LONGEST_ESCAPE = 6;

  /** Two numbers with their signs, and what stands around them. */
  private static final int LONGEST_PAIR = 25;

  /** How many characters are encoded in one go. */
  private static final int CHUNK = 1 << 11;

  private final char[] chars = new char[CHUNK];
  private byte[] bytes = new byte[1 << 13];
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

  private static boolean[] plain() {
    boolean[] plain = new boolean[ESCAPES.length];
    for (int c = 0; c < plain.length; c++) {
      plain[c] = ESCAPES[c].length == 0;
    }
    return plain;
  }

  static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  void clear() {
    size = 0;
  }

  void put(char ascii) {
    reserve(1);
    bytes[size++] = (byte) ascii;
  }

  void put(byte[] utf8) {
    put(utf8, 0, utf8.length);
  }

  private void put(byte[] utf8, int start, int end) {
    int length = end - start;
    reserve(length);
    System.arraycopy(utf8, start, bytes, size, length);
    size += length;
  }

  /** Appends the digits of a number that is not negative. */
  void number(int value) {
    reserve(LONGEST_PAIR);
    digits(value);
  }

  /** Appends two numbers, neither of them negative, as an array. */
  void pair(int first, int second) {
    reserve(LONGEST_PAIR);
    bytes[size++] = '[';
    digits(first);
    bytes[size++] = ',';
    digits(second);
    bytes[size++] = ']';
  }

  private void digits(int value) {
    int end = size + 1;
    for (long power = 10; power <= value; power *= 10) {
      end++;
    }
    size = end;
    int rest = value;
    do {
      bytes[--end] = (byte) ('0' + rest % 10);
      rest /= 10;
    } while (rest > 0);
  }

  /** Appends a text as the inside of a string; a lone surrogate becomes an escape. */
  void escaped(String text) {
    int length = text.length();
    for (int start = 0; start < length; ) {
      int end = Math.min(length, start + CHUNK);
      text.getChars(start, end, chars, 0);
      int count = end - start;
      if (end < length && Character.isHighSurrogate(chars[count - 1])) {
        count--;
      }
      escapedChunk(count);
      start += count;
    }
  }

  private void escapedChunk(int count) {
    reserve(count * LONGEST_ESCAPE);
    for (int i = plain(0, count); i < count; i = plain(i, count)) {
      char c = chars[i++];
      if (c < ESCAPES.length) {
        put(ESCAPES[c]);
      } else if (!Character.isSurrogate(c)) {
        encoded(c);
      } else if (i < count && Character.isSurrogatePair(c, chars[i])) {
        encoded(Character.toCodePoint(c, chars[i++]));
      } else {
        put(ascii(String.format("\\u%04x", (int) c)));
      }
    }
  }

  /** Appends characters as long as each is a byte of its own, and tells where the next one is. */
  private int plain(int from, int count) {
    char[] in = chars;
    byte[] out = bytes;
    int to = size;
    int i = from;
    while (i < count && in[i] < ESCAPES.length && IS_PLAIN[in[i]]) {
      out[to++] = (byte) in[i++];
    }
    size = to;
    return i;
  }

  private void encoded(char c) {
    if (c < 0x800) {
      bytes[size++] = (byte) (0xC0 | (c >> 6));
    } else {
      bytes[size++] = (byte) (0xE0 | (c >> 12));
      bytes[size++] = continuation(c >> 6);
    }
    bytes[size++] = continuation(c);
  }

  private void encoded(int supplementary) {
    bytes[size++] = (byte) (0xF0 | (supplementary >> 18));
    bytes[size++] = continuation(supplementary >> 12);
    bytes[size++] = continuation(supplementary >> 6);
    bytes[size++] = continuation(supplementary);
  }

  private static byte continuation(int bits) {
    return (byte) (0x80 | (bits & 0x3F));
  }

  private void reserve(int more) {
    int most = Math.addExact(size, more);
    if (most > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, most * 2L));
    }
  }

  /** What was collected, up to {@link #size}. */
  byte[] bytes() {
    return bytes;
  }

  int size() {
    return size;
  }

  /** What was collected since a size before. */
  byte[] since(int start) {
    return Arrays.copyOfRange(bytes, start, size);
  }
}
