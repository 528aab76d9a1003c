package org.nutgraf.internal.actor;

import java.text.Normalizer;
import java.util.Locale;

/** Spellings of one name made equal: without accents, in lower case, with plain apostrophes. */
final class Spelling {
  private static final String LETTERS = "øłıđßæœðþ’‘";
  private static final String[] PLAIN = {"o", "l", "i", "d", "ss", "ae", "oe", "d", "th", "'", "'"};

  private Spelling() {}

  static String plain(String word) {
    if (isAscii(word)) {
      return word;
    }
    String lower = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(lower.length());
    for (int i = 0; i < lower.length(); i++) {
      char c = lower.charAt(i);
      int letter = LETTERS.indexOf(c);
      if (letter >= 0) {
        plain.append(PLAIN[letter]);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static boolean isAscii(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }
}
