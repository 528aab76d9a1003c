package org.nutgraf.feed;

/**
 * Escapes plain text. What XML cannot carry becomes U+FFFD: control characters, U+FFFE, U+FFFF and
 * lone surrogates.
 */
public final class Escape {
  /** XML parsers read a bare carriage return as a line feed. */
  private static final String RETURN = "&#13;";

  /** For elements and attributes that are no markup: names, addresses, dates. */
  public static final Escape XML = new Escape("&amp;", "&lt;", "&gt;", "&quot;", RETURN);

  /** For titles, in which readers see markup behind a named reference and not behind a number. */
  public static final Escape TITLE = new Escape("&#x26;", "&#x3C;", "&#x3E;", "", RETURN);

  /** For text within HTML within XML: escaped once for either. */
  public static final Escape HTML = new Escape("&amp;amp;", "&amp;lt;", "&amp;gt;", "", RETURN);

  /** For text within HTML. */
  static final Escape PLAIN_HTML = new Escape("&amp;", "&lt;", "&gt;", "", "");

  private static final String REPLACEMENT = "\uFFFD";

  /** What ASCII characters become; empty for those that stay. */
  private final String[] ascii = new String[128];

  private Escape(
      String ampersand, String less, String greater, String quote, String carriageReturn) {
    for (char c = 0; c < ascii.length; c++) {
      boolean isLegal = c >= ' ' || c == '\t' || c == '\n';
      ascii[c] = isLegal ? "" : REPLACEMENT;
    }
    ascii['\r'] = carriageReturn;
    ascii['&'] = ampersand;
    ascii['<'] = less;
    ascii['>'] = greater;
    ascii['"'] = quote;
  }

  /**
   * Appends a text.
   *
   * @param out where to append
   * @param text any text
   */
  public void append(StringBuilder out, String text) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 128 && c < Character.MIN_SURROGATE) {
        continue;
      }
      if (isPair(text, i)) {
        i++;
        continue;
      }
      String escaped = c < 128 ? ascii[c] : isLegal(c) ? "" : REPLACEMENT;
      if (!escaped.isEmpty()) {
        out.append(text, done, i).append(escaped);
        done = i + 1;
      }
    }
    out.append(text, done, text.length());
  }

  private static boolean isPair(String text, int at) {
    return Character.isHighSurrogate(text.charAt(at))
        && at + 1 < text.length()
        && Character.isLowSurrogate(text.charAt(at + 1));
  }

  private static boolean isLegal(char c) {
    return c > Character.MAX_SURROGATE && c < '\uFFFE';
  }
}
