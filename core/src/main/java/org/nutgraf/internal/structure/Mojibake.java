package org.nutgraf.internal.structure;

import java.util.Optional;
import org.nutgraf.model.Warning;
import org.nutgraf.model.WarningKind;
import org.nutgraf.text.Source;
import org.nutgraf.text.Span;

/** Notices text whose UTF-8 was read as Windows-1252 or Latin-1: {@code â€œ}, {@code Ã©}. */
final class Mojibake {
  /** What windows-1252 makes of the bytes 0x80 to 0x9F, which go on a letter in UTF-8. */
  private static final String WINDOWS = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";

  private static final String MESSAGE =
      "the text looks like UTF-8 that was read as windows-1252; it is left as it is";

  private Mojibake() {}

  /** A warning at the first place that looks so. */
  static Optional<Warning> find(Source source) {
    String text = source.text();
    for (int i = 0; i + 1 < text.length(); i++) {
      int length = lengthAt(text, i);
      if (length > 0) {
        Span span = new Span(i, i + length);
        return Optional.of(Warning.at(WarningKind.MOJIBAKE, MESSAGE, source, span));
      }
    }
    return Optional.empty();
  }

  private static int lengthAt(String text, int i) {
    return switch (text.charAt(i)) {
      case 'Ã', 'Â', 'Ð', 'Ñ' -> isContinuation(text.charAt(i + 1)) ? 2 : 0;
      case 'â' -> i + 2 < text.length() && startsPunctuation(text, i) ? 3 : 0;
      default -> 0;
    };
  }

  /** Quotation marks and dashes are three bytes: {@code â€} and one more. */
  private static boolean startsPunctuation(String text, int i) {
    char next = text.charAt(i + 1);
    return (next == '€' || next == '\u0080') && isContinuation(text.charAt(i + 2));
  }

  private static boolean isContinuation(char c) {
    boolean latin = c >= '\u0080' && c <= '\u00BF' && c != '\u00A0' && c != '»' && c != '«';
    return latin || WINDOWS.indexOf(c) >= 0;
  }
}
