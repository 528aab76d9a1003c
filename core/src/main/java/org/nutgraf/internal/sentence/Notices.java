package org.nutgraf.internal.sentence;

import java.util.List;
import org.nutgraf.internal.scan.Token;

/** The words that end a copyright notice, and are none of the sentence's own. */
final class Notices {
  private static final List<List<String>> RIGHTS =
      List.of(
          List.of("all", "rights", "reserved"),
          List.of("alle", "rechte", "vorbehalten"),
          List.of("tous", "droits", "réservés"));

  private Notices() {}

  /** Whether the words from {@code i} on belong to a notice: {@code All rights reserved}. */
  static boolean goOn(List<Token> tokens, int i, int limit) {
    for (List<String> words : RIGHTS) {
      if (isAt(words, tokens, i, limit)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(List<String> words, List<Token> tokens, int i, int limit) {
    if (i + words.size() > limit) {
      return false;
    }
    for (int k = 0; k < words.size(); k++) {
      if (!tokens.get(i + k).is(words.get(k))) {
        return false;
      }
    }
    return true;
  }
}
