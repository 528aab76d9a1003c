package org.nutgraf.internal.structure;

import java.util.List;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.internal.scan.Token;

/** Recognises a quotation that fills a block, with or without its speaker after a dash. */
final class PulledQuote {
  private static final String OPENING = "\"“„«»「『”";
  private static final String CLOSING = "\"”“»«」』";
  private static final int LONGEST_SPEAKER = 12;

  private PulledQuote() {}

  /** Whether the block is in quotation marks, and no other opens inside it. */
  static boolean isWhole(FoldedText text, PageBlock block) {
    return isQuotation(text, block.span().start(), block.span().end());
  }

  /** {@code “The sea was calm.” — Amina Odhiambo, harbor master}. */
  static boolean isAttributed(FoldedText text, PageBlock block) {
    if (!block.complete() || OPENING.indexOf(text.charAt(block.span().start())) < 0) {
      return false;
    }
    List<Token> words = block.head();
    int dash = words.size() - 1;
    while (dash > 0 && words.size() - dash <= LONGEST_SPEAKER && !isDash(words.get(dash))) {
      dash--;
    }
    return dash > 1
        && isDash(words.get(dash))
        && dash + 1 < words.size()
        && words.get(dash + 1).word().isCapitalized()
        && isQuotation(text, block.span().start(), words.get(dash - 1).end());
  }

  /** What stands in the marks of a block that is such a quotation, without its last character. */
  static String words(String block) {
    int close = block.length() - 1;
    while (close > 1 && CLOSING.indexOf(block.charAt(close)) < 0) {
      close--;
    }
    return block.substring(1, Math.max(1, close - 1));
  }

  /** Whether a stretch of text is in quotation marks, and no other opens inside it. */
  static boolean isQuotation(FoldedText text, int start, int end) {
    if (OPENING.indexOf(text.charAt(start)) < 0 || CLOSING.indexOf(text.charAt(end - 1)) < 0) {
      return false;
    }
    for (int i = start + 1; i < end - 1; i++) {
      if (OPENING.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return end - start > 2;
  }

  private static boolean isDash(Token token) {
    return token.is("—") || token.is("–") || token.is("-") || token.is("--");
  }
}
