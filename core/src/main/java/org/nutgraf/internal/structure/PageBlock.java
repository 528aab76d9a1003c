package org.nutgraf.internal.structure;

import java.util.ArrayList;
import java.util.List;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.scan.Tokenizer;
import org.nutgraf.text.Span;

/**
 * A block of the page and what is seen of it by itself.
 *
 * @param span where it stands
 * @param head its first words
 * @param complete whether these are all its words
 * @param wordCount about how many words it has; a script without blanks counts two characters a
 *     word
 * @param endsSentence whether it ends with the mark of a sentence
 * @param found the phrases of furniture in it
 */
record PageBlock(
    Span span,
    List<Token> head,
    boolean complete,
    int wordCount,
    boolean endsSentence,
    FurniturePhrases.Found found) {
  /** So many characters of a block are looked at word by word. */
  private static final int HEAD = 240;

  static PageBlock of(FoldedText text, Span span, Tokenizer tokenizer, FurniturePhrases phrases) {
    List<Token> head = new ArrayList<>();
    int headEnd = Math.min(span.end(), span.start() + HEAD);
    tokenizer.tokenize(span.start(), headEnd, head);
    boolean complete = headEnd == span.end();
    return new PageBlock(
        span,
        head,
        complete,
        countWords(text, span),
        Ends.isSentenceEnd(text, span.start(), span.end()),
        phrases.find(head, complete));
  }

  private static int countWords(FoldedText text, Span span) {
    int words = 0;
    int ideographs = 0;
    boolean inside = false;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      boolean blank = c <= ' ' || c == FoldedText.FILLER;
      words += inside && blank ? 1 : 0;
      inside = !blank;
      ideographs += c >= '\u3040' && c <= '\u9FFF' ? 1 : 0;
    }
    return words + (inside ? 1 : 0) + ideographs / 2;
  }

  boolean isWhole(Furniture family) {
    return found.whole().contains(family);
  }

  boolean startsWith(Furniture family) {
    return found.start().contains(family) || found.whole().contains(family);
  }

  /** Whether it has a letter or digit at all. */
  boolean hasWord() {
    return head.stream().anyMatch(token -> token.word().kind() != TokenKind.PUNCTUATION);
  }
}
