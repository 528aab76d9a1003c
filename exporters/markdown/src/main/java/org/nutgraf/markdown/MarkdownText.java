package org.nutgraf.markdown;

import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;

/**
 * Escapes plain text so that every Markdown parser reads it back unchanged, in as few escapes as
 * possible: a backslash before what could be markup, a numeric reference for spaces that would be
 * dropped and for characters that make a parser see a link.
 *
 * <p>Lone surrogates and U+0000, which UTF-8 or Markdown cannot carry, become U+FFFD.
 */
final class MarkdownText {
  private static final char REPLACEMENT = '\uFFFD';

  /** A longer number does not begin an item of a list. */
  private static final int MOST_DIGITS = 9;

  /** ASCII characters that may need an escape. */
  private static final boolean[] NOTABLE = new boolean[128];

  static {
    for (char c : "\0\t\n\r @:.\\`*_[]<>|~&".toCharArray()) {
      NOTABLE[c] = true;
    }
  }

  private final StringBuilder out;

  MarkdownText(StringBuilder out) {
    this.out = out;
  }

  /** Text at the start of a line: what would begin a block is escaped there too. */
  void line(String text) {
    escape(text, lineStart(text), text.length());
  }

  /** The same with marks of footnotes, by offset; none stands within a block's beginning then. */
  void line(String text, NavigableMap<Integer, String> marks) {
    int first = marks.isEmpty() ? text.length() : marks.firstKey();
    escape(text, lineStart(text.substring(0, first)), text.length(), marks);
  }

  /** Text in the middle of a line. */
  void inline(String text) {
    escape(text, 0, text.length());
  }

  /** The same with marks of footnotes, by offset. */
  void inline(String text, NavigableMap<Integer, String> marks) {
    escape(text, 0, text.length(), marks);
  }

  /** Text of a heading, which must not end as a closing sequence of number signs does. */
  void heading(String text) {
    heading(text, Collections.emptyNavigableMap());
  }

  /** The same with marks of footnotes, by offset; those among closing number signs follow them. */
  void heading(String text, NavigableMap<Integer, String> marks) {
    int signs = text.length();
    while (signs > 0 && text.charAt(signs - 1) == '#') {
      signs--;
    }
    if (signs == text.length()) {
      inline(text, marks);
      return;
    }
    escape(text, 0, signs, marks.headMap(signs, false));
    out.append('\\').append(text, signs, text.length());
    marks.tailMap(signs, true).values().forEach(out::append);
  }

  private void escape(String text, int start, int end, NavigableMap<Integer, String> marks) {
    int done = start;
    for (Map.Entry<Integer, String> mark : marks.entrySet()) {
      int offset = mark.getKey();
      escape(text, done, offset);
      escapeLastBang();
      out.append(mark.getValue());
      done = offset < end ? escapeAfterMark(text, offset) : offset;
    }
    escape(text, done, end);
  }

  /** An exclamation mark makes an image of the bracket that follows. */
  private void escapeLastBang() {
    int last = out.length() - 1;
    if (last >= 0 && out.charAt(last) == '!') {
      out.insert(last, '\\');
    }
  }

  /** A parenthesis makes a link of the bracket before, a colon a definition. */
  private int escapeAfterMark(String text, int at) {
    char c = text.charAt(at);
    if (c != '(' && c != ':') {
      return at;
    }
    out.append('\\').append(c);
    return at + 1;
  }

  /** Writes what stands at the start of the text and could begin a block; returns where it ends. */
  private int lineStart(String text) {
    if (text.isEmpty()) {
      return 0;
    }
    char first = text.charAt(0);
    if ("#+-=:".indexOf(first) >= 0) {
      out.append('\\').append(first);
      return 1;
    }
    int digits = 0;
    while (digits < text.length() && isDigit(text.charAt(digits))) {
      digits++;
    }
    if (digits == 0 || digits > MOST_DIGITS || digits == text.length()) {
      return 0;
    }
    char delimiter = text.charAt(digits);
    if (delimiter != '.' && delimiter != ')') {
      return 0;
    }
    out.append(text, 0, digits).append('\\').append(delimiter);
    return digits + 1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private void escape(String text, int start, int end) {
    int first = start;
    if (start == 0) {
      while (first < end && isSpace(text.charAt(first))) {
        reference(text.charAt(first++));
      }
    }
    int last = end;
    while (last > first && isSpace(text.charAt(last - 1))) {
      last--;
    }
    middle(text, first, last);
    for (int i = last; i < end; i++) {
      reference(text.charAt(i));
    }
  }

  private void middle(String text, int start, int end) {
    int done = start;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c < 128 ? !NOTABLE[c] : c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
        continue;
      }
      if (Character.isHighSurrogate(c)
          && i + 1 < end
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (needsEscape(text, i, c)) {
        out.append(text, done, i);
        escaped(c);
        done = i + 1;
      }
    }
    out.append(text, done, end);
  }

  private static boolean needsEscape(String text, int at, char c) {
    return switch (c) {
      case ' ' -> at > 0 && text.charAt(at - 1) == ' ';
      case ':' -> text.startsWith("//", at + 1);
      case '&' -> at + 1 < text.length() && beginsReference(text.charAt(at + 1));
      case '.' -> at >= 3 && text.regionMatches(true, at - 3, "www", 0, 3);
      default -> true;
    };
  }

  /** Whether a character reference may begin with an ampersand before this character. */
  private static boolean beginsReference(char c) {
    return c == '#' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private void escaped(char c) {
    switch (c) {
      case ' ', '\t', '\n', '\r', '@', ':', '.' -> reference(c);
      case '\\', '`', '*', '_', '[', ']', '<', '>', '|', '~', '&' -> out.append('\\').append(c);
      default -> out.append(REPLACEMENT);
    }
  }

  private void reference(char c) {
    out.append("&#").append((int) c).append(';');
  }

  /** Whether a parser may drop the character at the edge of a line. */
  private static boolean isSpace(char c) {
    return c <= ' '
        ? c != '\0'
        : c >= '\u007F'
            && (c == '\uFEFF'
                || c == '\u0085'
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c));
  }
}
