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

  /** Appends digits; most numbers of a page have one or two. */
  Markup append(int number) {
    if (number < 0 || number > 99) {
      return append(Integer.toString(number));
    }
    reserve(2);
    if (number > 9) {
      bytes[size++] = (byte) ('0' + number / 10);
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
    reserve(end - start);
    byte[] to = bytes;
    int at = size;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < 128 && PLAIN[c]) {
        to[at++] = (byte) c;
      } else {
        size = at;
        i += special(text, i, end);
        reserve(end - i);
        to = bytes;
        at = size;
      }
    }
    size = at;
    return this;
  }

  /** Appends what is escaped or not of ASCII; returns how many characters more than one it was. */
  private int special(String text, int i, int end) {
    char c = text.charAt(i);
    if (c < 128) {
      for (int k = 0; k < ESCAPES[c].length(); k++) {
        reserve(1);
        put(ESCAPES[c].charAt(k));
      }
    } else if (!Character.isSurrogate(c)) {
      put(c < '\u00A0' || c >= '\uFFFE' ? REPLACEMENT : c);
    } else if (i + 1 < end && Character.isSurrogatePair(c, text.charAt(i + 1))) {
      putPair(Character.toCodePoint(c, text.charAt(i + 1)));
      return 1;
    } else {
      put(REPLACEMENT);
    }
    return 0;
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
    int most = Math.addExact(size, Math.multiplyExact(3, characters));
    if (most > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, most * 2L));
    }
  }

  /** Writes what was collected and forgets it. */
  void sendTo(OutputStream out) throws IOException {
    int length = size;
    size = 0;
    out.write(bytes, 0, length);
  }
}
