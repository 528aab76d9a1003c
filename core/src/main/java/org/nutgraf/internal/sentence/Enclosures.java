package org.nutgraf.internal.sentence;

import java.util.List;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.scan.WordCase;

/**
 * Tells stops inside brackets and quotations that stand amid a sentence: {@code The play “Come
 * home. Stay home” opened.}
 */
final class Enclosures {
  /** So many tokens before and after a stop are searched for the marks around it. */
  private static final int REACH = 60;

  private static final String DOUBLE = "\"“”„‟«»「」『』";

  private final List<Token> tokens;

  Enclosures(List<Token> tokens) {
    this.tokens = tokens;
  }

  /**
   * Whether a sentence goes on after a stop because it stands in brackets or a quotation.
   *
   * @param next index of the first token after the stop and the marks that close after it
   * @param first index of the first token of the sentence
   * @param limit index after the last token of the passage
   */
  boolean goOn(int stop, int next, int first, int limit) {
    return isBracketed(stop, next, first, limit) || isQuoted(stop, next, first, limit);
  }

  private boolean isBracketed(int stop, int next, int first, int limit) {
    int depth = 0;
    for (int i = next - 1; i > Math.max(first, stop - REACH); i--) {
      depth += opens(i) ? 1 : closes(i) ? -1 : 0;
      if (depth > 0) {
        return isClosed(next, limit);
      }
    }
    return false;
  }

  private boolean isClosed(int next, int limit) {
    int depth = 0;
    for (int i = next; i < Math.min(limit, next + REACH); i++) {
      depth += opens(i) ? 1 : closes(i) ? -1 : 0;
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }

  private boolean opens(int i) {
    return tokens.get(i).is("(") || tokens.get(i).is("[");
  }

  private boolean closes(int i) {
    return tokens.get(i).is(")") || tokens.get(i).is("]");
  }

  /** Speech after a comma or colon is cut into its sentences all the same. */
  private boolean isQuoted(int stop, int next, int first, int limit) {
    int open = stop - 1;
    while (open > Math.max(first, stop - REACH) && !isDouble(open)) {
      open--;
    }
    if (open <= first || !isDouble(open) || !isOpening(open)) {
      return false;
    }
    Token before = tokens.get(open - 1);
    int close = stop + 1;
    while (close < Math.min(limit, next + REACH) && !isDouble(close)) {
      close++;
    }
    boolean amid = close + 1 < limit && isDouble(close) && !isOpening(close);
    return amid && !before.is(":") && !before.is(",") && goesOnAt(tokens.get(close + 1));
  }

  private static boolean goesOnAt(Token after) {
    return after.is(",") || after.word().wordCase() == WordCase.LOWER;
  }

  private boolean isDouble(int i) {
    Token token = tokens.get(i);
    return token.word().kind() == TokenKind.QUOTE && DOUBLE.indexOf(token.form().charAt(0)) >= 0;
  }

  /** A mark opens if the next word hangs on it, and closes if it hangs on the word before. */
  private boolean isOpening(int i) {
    boolean after = i + 1 < tokens.size() && tokens.get(i + 1).start() == tokens.get(i).end();
    boolean before = i > 0 && tokens.get(i - 1).end() == tokens.get(i).start();
    return after == before ? tokens.get(i).is("«") || tokens.get(i).is("„") : after;
  }
}
