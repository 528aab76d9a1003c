package org.nutgraf.converter.show;

/** Makes text safe for a terminal: no character of an article may steer it. */
final class Printable {
  private static final char REPLACEMENT = '\uFFFD';

  private Printable() {}

  /** White space becomes a blank; a control or a half pair that a terminal obeys, U+FFFD. */
  static char of(char c) {
    if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u0085') {
      return ' ';
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.UNASSIGNED -> REPLACEMENT;
      case Character.FORMAT -> isBidiControl(c) ? REPLACEMENT : c;
      default -> c;
    };
  }

  private static boolean isBidiControl(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }

  /** How many columns a character takes: two for CJK, none for what joins another. */
  static int columns(int codePoint) {
    switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {
        return 0;
      }
      default -> {
        return isWide(codePoint) ? 2 : 1;
      }
    }
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE4F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}
