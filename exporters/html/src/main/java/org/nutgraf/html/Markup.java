package org.nutgraf.html;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Collects HTML as UTF-8. Plain text, between tags or in a quoted attribute, is escaped; what a
 * page should not hold becomes U+FFFD: control characters, noncharacters and lone surrogates.
 *
 * <p>It writes bytes at once, as encoding a string afterwards costs more than all the rest.
 */
final class Markup {
  private static final char REPLACEMENT = '\uFFFD';

  /** What ASCII characters become; empty for those that stay. */
  private static final String[] ESCAPES = escapes();

  /** Which characters below 128 stay as they are. */
  private static final boolean[] PLAIN = plain();

  /** How many characters are encoded in one go. */
  private static final int CHUNK = 1 << 11;

  private final char[] chars = new char[CHUNK];
  private byte[] bytes = new byte[1 << 15];
  private int size;

  private static String[] escapes() {
    String[] escapes = new String[128];
    for (char c = 0; c < escapes.length; c++) {
      boolean isControl = Character.isISOControl(c) && c != '\t' && c != '\n';
      escapes[c] = isControl ? String.valueOf(REPLACEMENT) : "";
    }
    escapes['\r'] = "&#13;";
    escapes['&'] = "&amp;";
    escapes['<'] = "&lt;";
    escapes['>'] = "&gt;";
    escapes['"'] = "&quot;";
    escapes['\''] = "&#39;";
    return escapes;
  }

  private static boolean[] plain() {
    boolean[] plain = new boolean[ESCAPES.length];
    for (int c = 0; c < plain.length; c++) {
      plain[c] = ESCAPES[c].isEmpty();
    }
    return plain;
  }

  /** Appends HTML of ASCII as it is; the lower bytes of its characters are its UTF-8. */
  @SuppressWarnings("deprecation") // Deprecated as it drops the high bytes, which ASCII has not.
  Markup append(String ascii) {
    int length = ascii.length();
    reserve(length);
    ascii.getBytes(0, length, bytes, size);
    size += length;
    return this;
  }

  Markup append(char c) {
    reserve(1);
    put(c);
    return this;
  }

  /** Appends digits; most numbers of a page have one to three. */
  Markup append(int number) {
    if (number < 0 || number > 999) {
      return append(Integer.toString(number));
    }
    reserve(1);
    if (number > 99) {
      bytes[size++] = (byte) ('0' + number / 100);
    }
    if (number > 9) {
      bytes[size++] = (byte) ('0' + number / 10 % 10);
    }
    bytes[size++] = (byte) ('0' + number % 10);
    return this;
  }

  /** Appends an enum's constant as a word. */
  Markup word(Enum<?> constant) {
    String name = constant.name();
    reserve(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      bytes[size++] = (byte) (c == '_' ? ' ' : Character.toLowerCase(c));
    }
    return this;
  }

  /** Appends the attribute that names a language, if there is one. */
  Markup language(Optional<String> tag) {
    return tag.isEmpty() ? this : append(" lang=\"").text(tag.get()).append('"');
  }

  Markup text(String text) {
    return text(text, 0, text.length());
  }

  /** Appends the characters from start to end as plain text. */
  Markup text(String text, int start, int end) {
    for (int from = start; from < end; ) {
      int to = Math.min(end, from + CHUNK);
      text.getChars(from, to, chars, 0);
      int count = to - from;
      if (to < end && Character.isHighSurrogate(chars[count - 1])) {
        count--;
      }
      chunk(count);
      from += count;
    }
    return this;
  }

  private void chunk(int count) {
    reserve(count);
    int i = plain(0, count);
    while (i < count) {
      i += special(i, count);
      reserve(count - i);
      i = plain(i, count);
    }
  }

  /** Appends characters as long as they stay as they are, and tells where the next one is. */
  private int plain(int from, int count) {
    char[] in = chars;
    byte[] out = bytes;
    int to = size;
    int i = from;
    while (i < count && in[i] < 128 && PLAIN[in[i]]) {
      out[to++] = (byte) in[i++];
    }
    size = to;
    return i;
  }

  /** Appends what is escaped or not of ASCII; returns how many characters it was. */
  private int special(int i, int count) {
    char c = chars[i];
    if (c < 128) {
      for (int k = 0; k < ESCAPES[c].length(); k++) {
        reserve(1);
        put(ESCAPES[c].charAt(k));
      }
    } else if (!Character.isSurrogate(c)) {
      put(c < '\u00A0' || c >= '\uFFFE' ? REPLACEMENT : c);
    } else if (i + 1 < count && Character.isSurrogatePair(c, chars[i + 1])) {
      putPair(Character.toCodePoint(c, chars[i + 1]));
      return 2;
    } else {
      put(REPLACEMENT);
    }
    return 1;
  }

  private void put(char c) {
    if (c < 0x80) {
      bytes[size++] = (byte) c;
    } else if (c < 0x800) {
      bytes[size++] = (byte) (0xC0 | (c >> 6));
      putRest(c);
    } else {
      bytes[size++] = (byte) (0xE0 | (c >> 12));
      putRest(c >> 6);
      putRest(c);
    }
  }

  private void putPair(int codePoint) {
    bytes[size++] = (byte) (0xF0 | (codePoint >> 18));
    putRest(codePoint >> 12);
    putRest(codePoint >> 6);
    putRest(codePoint);
  }

  /** A byte that is not the first of its character: six bits. */
  private void putRest(int bits) {
    bytes[size++] = (byte) (0x80 | (bits & 0x3F));
  }

  /** Makes room for so many characters. */
  private void reserve(int characters) {
    long most = size + 3L * characters;
    if (most > bytes.length) {
      grow(most);
    }
  }

  private void grow(long most) {
    bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, most * 2));
  }

  /** Writes what was collected and forgets it. */
  void sendTo(OutputStream out) throws IOException {
    int length = size;
    size = 0;
    out.write(bytes, 0, length);
  }
}
