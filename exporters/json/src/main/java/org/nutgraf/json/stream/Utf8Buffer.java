package org.nutgraf.json.stream;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Collects JSON in UTF-8. Text is most of what an article is: the platform encodes it, and then
 * eight bytes at a time are looked at for what a string of JSON cannot hold.
 */
final class Utf8Buffer {
  private static final VarHandle EIGHT_BYTES =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

  private static final long ONES = 0x0101010101010101L;
  private static final long SIGNS = 0x8080808080808080L;

  /** What becomes of ASCII characters that a string cannot hold; empty for the others. */
  private static final byte[][] ESCAPES = escapes();

  /** Two numbers with their signs, and what stands around them. */
  private static final int LONGEST_PAIR = 25;

  /** How many characters are encoded in one go; one more where a pair would be cut. */
  private static final int CHUNK = 1 << 14;

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
    if (length <= CHUNK) {
      escapedChunk(text);
      return;
    }
    for (int start = 0; start < length; ) {
      int end = Math.min(length, start + CHUNK);
      if (end < length && Character.isHighSurrogate(text.charAt(end - 1))) {
        end++;
      }
      escapedChunk(text.substring(start, end));
      start = end;
    }
  }

  private void escapedChunk(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    int start = size;
    boolean isSound = false;
    int done = 0;
    for (int i = nextSpecial(utf8, 0); i < utf8.length; i = nextSpecial(utf8, i + 1)) {
      byte special = utf8[i];
      if (special == '?') {
        // It may stand for a lone surrogate, which the platform does not encode.
        if (!isSound && LoneSurrogates.isIn(text)) {
          size = start;
          aroundLoneSurrogates(text);
          return;
        }
        isSound = true;
      } else {
        put(utf8, done, i);
        put(ESCAPES[special]);
        done = i + 1;
      }
    }
    put(utf8, done, utf8.length);
  }

  private void aroundLoneSurrogates(String text) {
    int done = 0;
    while (done < text.length()) {
      int lone = LoneSurrogates.next(text, done);
      escapedChunk(text.substring(done, lone));
      if (lone < text.length()) {
        put(ascii(String.format("\\u%04x", (int) text.charAt(lone))));
      }
      done = lone + 1;
    }
  }

  /** Where the next byte is that is escaped, or a question mark; the length if there is none. */
  private static int nextSpecial(byte[] utf8, int from) {
    int i = from;
    for (; i + Long.BYTES <= utf8.length; i += Long.BYTES) {
      long special = special((long) EIGHT_BYTES.get(utf8, i));
      if (special != 0) {
        return i + Long.numberOfTrailingZeros(special) / Byte.SIZE;
      }
    }
    if (utf8.length < Long.BYTES) {
      while (i < utf8.length && !isSpecial(utf8[i])) {
        i++;
      }
      return i;
    }
    if (i == utf8.length) {
      return i;
    }
    // What was seen before is shifted out, and the zeros that come in end the search.
    int last = utf8.length - Long.BYTES;
    long rest = (long) EIGHT_BYTES.get(utf8, last) >>> ((i - last) * Byte.SIZE);
    return i + Long.numberOfTrailingZeros(special(rest)) / Byte.SIZE;
  }

  private static long special(long eight) {
    return isBelow(eight, ' ') | is(eight, '"') | is(eight, '\\') | is(eight, '?');
  }

  private static boolean isSpecial(byte b) {
    return b >= 0 && (b == '?' || ESCAPES[b].length > 0);
  }

  /** Marks bytes that are below a limit of ASCII; the lowest mark is right, others may not be. */
  private static long isBelow(long eight, char limit) {
    return (eight - ONES * limit) & ~eight & SIGNS;
  }

  private static long is(long eight, char c) {
    return isBelow(eight ^ (ONES * c), '\u0001');
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
