package org.nutgraf.internal.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.nutgraf.internal.lexicon.Lexicons;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.sentence.Prose;
import org.nutgraf.internal.sentence.Sentence;

/** Tells which sentences hang together with others of the article: they share a longer word. */
final class Topic {
  private static final int SHORTEST = 4;

  private static final Set<String> FUNCTION_WORDS = Lexicons.words("en/grammar-words");

  private final boolean[] connected;

  Topic(Prose prose) {
    this.connected = new boolean[prose.sentences().size()];
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < connected.length; i++) {
      Sentence sentence = prose.sentences().get(i);
      for (int t = sentence.firstToken(); t < sentence.endToken(); t++) {
        Token token = prose.tokens().get(t);
        if (isContent(token)) {
          Integer before = first.putIfAbsent(token.key(), i);
          if (before != null && before != i) {
            connected[before] = true;
            connected[i] = true;
          }
        }
      }
    }
  }

  private static boolean isContent(Token token) {
    return token.word().kind() == TokenKind.WORD
        && token.key().length() >= SHORTEST
        && !FUNCTION_WORDS.contains(token.key());
  }

  boolean isConnected(int sentence) {
    return connected[sentence];
  }
}
