package org.nutgraf.feed;

import java.util.Locale;
import java.util.Set;

/** Language tags, and which way their scripts run. */
public final class Languages {
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi");

  private Languages() {}

  /**
   * {@return whether a text has the form of a BCP 47 tag: letters and digits between hyphens}
   *
   * @param text any text
   */
  public static boolean isTag(String text) {
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '-' ? length == 0 : !isLetterOrDigit(c) || length == 8) {
        return false;
      }
      length = c == '-' ? 0 : length + 1;
    }
    return length > 0 && !Character.isDigit(text.charAt(0));
  }

  private static boolean isLetterOrDigit(char c) {
    return c < 128 && Character.isLetterOrDigit(c);
  }

  /**
   * {@return whether the language is written from right to left}
   *
   * @param tag a BCP 47 tag
   */
  public static boolean isRightToLeft(String tag) {
    int end = tag.indexOf('-');
    String language = (end < 0 ? tag : tag.substring(0, end)).toLowerCase(Locale.ROOT);
    return RIGHT_TO_LEFT.contains(language);
  }
}
