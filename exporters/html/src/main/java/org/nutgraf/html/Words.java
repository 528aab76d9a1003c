package org.nutgraf.html;

import java.util.Locale;
import org.nutgraf.model.Article;
import org.nutgraf.text.Excerpt;

/** Small things said about an article. */
final class Words {
  private Words() {}

  /** An enum's constant as a word. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** A number with its noun, which takes an s unless there is one. */
  static Markup count(Markup out, int number, String noun) {
    out.append(number).append(' ').append(noun);
    return number == 1 ? out : out.append('s');
  }

  /**
   * The headline; where there is none, the first words, and where there are none either, the id.
   */
  static String title(Article article) {
    return article
        .headline()
        .map(Excerpt::text)
        .or(() -> article.blocks().stream().findFirst().map(block -> shortened(block.text(), 80)))
        .filter(words -> !words.isBlank())
        .orElse(article.id());
  }

  /** The text, cut after its last word that fits, or in a word if that is longer. */
  static String shortened(String text, int most) {
    if (text.length() <= most) {
      return text;
    }
    int blank = text.lastIndexOf(' ', most);
    int end = blank > most / 2 ? blank : most;
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + "…";
  }
}
