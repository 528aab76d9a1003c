package org.nutgraf.internal.quote;

import java.util.List;
import java.util.Set;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;

/**
 * What stands around the quotation marks of a paragraph, and what they may do there.
 *
 * @param text the folded text
 * @param tokens all tokens
 * @param first index of the paragraph's first token
 * @param end index after its last token
 */
record MarkContext(FoldedText text, List<Token> tokens, int first, int end) {
  /** How deep quotes are nested at most; marks below are strays. */
  static final int NESTING = 8;

  private static final int LOOK_AHEAD = 60;
  private static final Set<String> ELIDED = Set.of("em", "til", "tis", "twas", "cause", "n");
  private static final String OPENERS = "([{—–-/:>";

  MarkShape shape(int mark) {
    return MarkShape.of(tokens.get(mark).form());
  }

  /** Whether a mark may close something. */
  boolean mayClose(int mark) {
    MarkShape shape = shape(mark);
    if (shape.isOpeningOnly()) {
      return false;
    }
    boolean blankBefore = mark == first || blankBefore(mark);
    if (shape.isSingle()) {
      return !blankBefore && !isInWord(mark) && !(isGenitive(mark) && closesLater(mark));
    }
    boolean spaced = shape.isSpaced() && mark + 1 < end && isStopAfter(mark);
    return shape.isClosingOnly() || !blankBefore || mark + 1 == end || blankAfter(mark) || spaced;
  }

  /** {@code « … »,}: what follows a mark that a blank sets off closes as well. */
  private boolean isStopAfter(int mark) {
    return tokens.get(mark + 1).word().kind() == TokenKind.PUNCTUATION;
  }

  private boolean isInWord(int mark) {
    if (mark + 1 == end || blankAfter(mark)) {
      return false;
    }
    TokenKind next = tokens.get(mark + 1).word().kind();
    return next == TokenKind.WORD || next == TokenKind.NUMBER;
  }

  /** {@code the workers’ rights}: an s before, a small letter after. */
  private boolean isGenitive(int mark) {
    return mark + 1 < end
        && tokens.get(mark - 1).key().endsWith("s")
        && Character.isLowerCase(tokens.get(mark + 1).form().charAt(0));
  }

  /** Whether the next mark would close as well. */
  private boolean closesLater(int mark) {
    int limit = Math.min(end, mark + LOOK_AHEAD);
    for (int i = mark + 1; i < limit; i++) {
      if (tokens.get(i).word().kind() == TokenKind.QUOTE) {
        return shape(i).isSingle() && !blankBefore(i) && !isInWord(i);
      }
    }
    return false;
  }

  /** Whether a mark may open something. */
  boolean mayOpen(int mark) {
    MarkShape shape = shape(mark);
    if (mark + 1 >= end || shape.isClosingOnly()) {
      return false;
    }
    if (shape.isOpeningOnly() && !shape.isSingle()) {
      return true;
    }
    boolean free = mark == first || blankBefore(mark) || isOpener(mark - 1);
    boolean touches = !blankAfter(mark);
    if (shape.isSingle()) {
      return free && touches && !shape.isApostrophe() && !isElision(mark);
    }
    return free && (touches || shape.isSpaced());
  }

  /** {@code '90s}, {@code 'em}: something is left out at the start of the word. */
  private boolean isElision(int mark) {
    String next = tokens.get(mark + 1).key();
    boolean decade = Character.isDigit(next.charAt(0)) && next.endsWith("s");
    return decade || ELIDED.contains(next);
  }

  private boolean isOpener(int token) {
    Token t = tokens.get(token);
    return t.word().kind() == TokenKind.QUOTE || OPENERS.indexOf(t.form().charAt(0)) >= 0;
  }

  private boolean blankBefore(int token) {
    int start = tokens.get(token).start();
    return start == 0 || FoldedText.isBlank(text.charAt(start - 1));
  }

  private boolean blankAfter(int token) {
    int next = tokens.get(token).end();
    return next >= text.length() || FoldedText.isBlank(text.charAt(next));
  }
}
