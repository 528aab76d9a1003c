package org.nutgraf.internal.scan;

/** Recognises web addresses, e-mail addresses, handles and tags. */
final class Links {
  private Links() {}

  /** The end of a link that starts at {@code i}, or -1. */
  static int end(String text, int i, int end) {
    char c = text.charAt(i);
    if (c == '@' || c == '#') {
      return tagEnd(text, i, end);
    }
    boolean address =
        (c == 'h' && (text.startsWith("http://", i) || text.startsWith("https://", i)))
            || (c == 'w' && text.startsWith("www.", i));
    return address ? addressEnd(text, i, end) : -1;
  }

  private static int tagEnd(String text, int i, int end) {
    int j = i + 1;
    while (j < end && (Character.isLetterOrDigit(text.charAt(j)) || text.charAt(j) == '_')) {
      j++;
    }
    return j > i + 1 && Character.isLetter(text.charAt(i + 1)) ? j : -1;
  }

  private static int addressEnd(String text, int i, int end) {
    int j = i;
    while (j < end
        && !FoldedText.isBlank(text.charAt(j))
        && "<>\"“”«»".indexOf(text.charAt(j)) < 0) {
      j++;
    }
    while (j > i && ".,;:!?)]}'’".indexOf(text.charAt(j - 1)) >= 0) {
      j--;
    }
    return j;
  }
}
