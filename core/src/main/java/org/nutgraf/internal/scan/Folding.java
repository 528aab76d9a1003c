package org.nutgraf.internal.scan;

import static org.nutgraf.internal.scan.FoldedText.FILLER;
import static org.nutgraf.internal.scan.FoldedText.PARAGRAPH_SEPARATOR;

import java.text.Normalizer;
import org.apache.commons.text.StringEscapeUtils;

/** Spells a text more plainly without changing its length; see {@link FoldedText}. */
final class Folding {
  /** The longest name of an HTML 4 entity is {@code thetasym}; numbers have at most 7 digits. */
  private static final int LONGEST_ENTITY = 10;

  private final String text;
  private final char[] folded;

  private Folding(String text) {
    this.text = text;
    this.folded = text.toCharArray();
  }

  static String fold(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isPlain(text.charAt(i))) {
        return new Folding(text).foldFrom(i);
      }
    }
    return text;
  }

  private static boolean isPlain(char c) {
    if (c < 0x7F) {
      return c >= ' ' ? c != '&' : c == '\n' || c == '\t';
    }
    return foldCharacter(c) == c && !isCombining(c);
  }

  private String foldFrom(int first) {
    for (int i = first; i < folded.length; i++) {
      char c = folded[i];
      if (c == '&') {
        foldEntity(i);
      } else if (c == '\r' && i + 1 < folded.length && folded[i + 1] == '\n') {
        folded[i] = ' ';
      } else if (isCombining(c)) {
        compose(i);
      } else {
        folded[i] = foldCharacter(c);
      }
    }
    return new String(folded);
  }

  private static char foldCharacter(char c) {
    if (c < ' ' || (c >= 0x7F && c < 0xA0)) {
      return foldControl(c);
    }
    return switch (c) {
      case '\u00A0', '\u1680', '\u202F', '\u205F', '\u3000' -> ' ';
      case '\u2028' -> '\n';
      case '\u00AD', '\u200B', '\u200E', '\u200F', '\u061C', '\u2060', '\uFEFF', '\uFFFF' -> FILLER;
      case '\uFF1A' -> ':';
      case '\uFF0C' -> ',';
      case '\uFF01' -> '!';
      case '\uFF1F' -> '?';
      case '\uFF08' -> '(';
      case '\uFF09' -> ')';
      default -> foldRange(c);
    };
  }

  private static char foldRange(char c) {
    if (c >= '\u2000' && c <= '\u200A') {
      return ' ';
    }
    // Directional embeddings and isolates order the display; they say nothing of the words.
    boolean directional = (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    boolean variationSelector = c >= '\uFE00' && c <= '\uFE0F';
    return directional || variationSelector ? FILLER : c;
  }

  private static char foldControl(char c) {
    return switch (c) {
      case '\n', '\t' -> c;
      case '\r', '\u0085' -> '\n';
      // A line break inside a paragraph, as word processors have it.
      case '\u000B' -> ' ';
      case '\f' -> PARAGRAPH_SEPARATOR;
      default -> FILLER;
    };
  }

  private static boolean isCombining(char c) {
    return c >= '\u0300' && c <= '\u036F';
  }

  /** Joins a combining mark to the letter before it, where Unicode has a letter for both. */
  private void compose(int mark) {
    int base = mark - 1;
    while (base > 0 && folded[base] == FILLER) {
      base--;
    }
    if (base < 0) {
      return;
    }
    String composed = Normalizer.normalize("" + folded[base] + folded[mark], Normalizer.Form.NFC);
    if (composed.length() == 1) {
      folded[base] = composed.charAt(0);
      folded[mark] = FILLER;
    }
  }

  /** Decodes the entity at an ampersand, twice where its own ampersand was escaped. */
  private void foldEntity(int start) {
    int end = entityEnd(start + 1);
    if (end < 0) {
      return;
    }
    String decoded = unescape(text.substring(start, end));
    int outerEnd = decoded.equals("&") ? entityEnd(end) : -1;
    if (outerEnd > 0) {
      String twice = unescape("&" + text.substring(end, outerEnd));
      if (twice.length() <= 2) {
        put(twice, start, outerEnd);
        return;
      }
    }
    if (decoded.length() < end - start) {
      put(decoded, start, end);
    }
  }

  /** Decodes an entity; one of a number that is no character's stays as it is. */
  private static String unescape(String entity) {
    return entity.charAt(1) == '#' && number(entity) > Character.MAX_CODE_POINT
        ? entity
        : StringEscapeUtils.unescapeHtml4(entity);
  }

  private static int number(String entity) {
    boolean hexadecimal = entity.charAt(2) == 'x' || entity.charAt(2) == 'X';
    int radix = hexadecimal ? 16 : 10;
    int number = 0;
    for (int i = hexadecimal ? 3 : 2; i < entity.length() - 1; i++) {
      number = number * radix + Math.max(0, Character.digit(entity.charAt(i), radix));
    }
    return number;
  }

  private void put(String decoded, int start, int end) {
    for (int i = start; i < end; i++) {
      int k = i - start;
      folded[i] = k < decoded.length() ? decoded.charAt(k) : FILLER;
    }
    // The decoded character may itself be one that folds: &nbsp; is a blank, &shy; a filler.
    folded[start] = folded[start] == '&' ? '&' : foldCharacter(folded[start]);
  }

  /** The offset after the semicolon of an entity whose name starts at {@code from}, or -1. */
  private int entityEnd(int from) {
    int limit = Math.min(text.length(), from + LONGEST_ENTITY);
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i > from ? i + 1 : -1;
      }
      if (c >= 0x7F || !(Character.isLetterOrDigit(c) || (c == '#' && i == from))) {
        return -1;
      }
    }
    return -1;
  }
}
