package org.nutgraf.internal.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nutgraf.internal.scan.FoldedText;
import org.nutgraf.internal.scan.Token;
import org.nutgraf.internal.scan.TokenKind;
import org.nutgraf.internal.scan.Tokenizer;
import org.nutgraf.text.Span;

/**
 * A block of the page and what is seen of it by itself.
 *
 * @param span where it stands
 * @param wordCount about how many words it has; a script without blanks counts two characters a
 *     word
 * @param endsSentence whether it ends with the mark of a sentence
 * @param isCut whether it breaks off with three dots
 * @param last its last character
 * @param isBulleted whether it starts with the mark of a list item
 * @param found the phrases of furniture in it
 * @param tokenizer reads its words
 * @param kept its first words, kept for a page of few blocks; null if they are read again each time
 */
record PageBlock(
    Span span,
    int wordCount,
    boolean endsSentence,
    boolean isCut,
    char last,
    boolean isBulleted,
    Families found,
    Tokenizer tokenizer,
    @Nullable List<Token> kept) {
  /** So many characters of a block are looked at word by word. */
  private static final int HEAD = 240;

  private static final int LONG = 15;
  private static final int SHORTEST_TEXT = 8;
  private static final int LONGEST_BARE = 25;
  private static final int SHORTEST_TITLE = 3;
  private static final int LONGEST_TITLE = 28;

  /**
   * {@return a block}
   *
   * @param keep whether it keeps its first words: quick, but many times the size of the text
   */
  static PageBlock of(
      FoldedText text, Span span, Tokenizer tokenizer, FurniturePhrases phrases, boolean keep) {
    List<Token> head = head(span, tokenizer);
    return new PageBlock(
        span,
        countWords(text, span),
        Ends.isSentenceEnd(text, span.start(), span.end()),
        Ends.isCut(text, span.start(), span.end()),
        text.charAt(span.end() - 1),
        Bullets.isBullet(text, span.start(), span.end()),
        phrases.find(head, isComplete(span)),
        tokenizer,
        keep ? head : null);
  }

  private static List<Token> head(Span span, Tokenizer tokenizer) {
    List<Token> head = new ArrayList<>();
    tokenizer.tokenize(span.start(), Math.min(span.end(), span.start() + HEAD), head);
    return head;
  }

  private static boolean isComplete(Span span) {
    return span.end() - span.start() <= HEAD;
  }

  /** Its first words. */
  List<Token> head() {
    return kept == null ? head(span, tokenizer) : kept;
  }

  /** Whether its first words are all its words. */
  boolean complete() {
    return isComplete(span);
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
    return found.isWhole(family);
  }

  boolean startsWith(Furniture family) {
    return found.startsWith(family);
  }

  /** Whether it is beyond doubt a paragraph, though maybe not of this article. */
  boolean isLongParagraph() {
    return wordCount >= LONG && endsSentence && !isCut && !found.isOpened();
  }

  /** Whether it reads as running text. */
  boolean isText() {
    return wordCount >= SHORTEST_TEXT
        && (endsSentence || wordCount >= LONGEST_BARE)
        && !found.isWhole();
  }

  /** Whether it has the shape of a headline. */
  boolean mayBeTitle() {
    return (!endsSentence || last == '?' || last == '!')
        && wordCount >= SHORTEST_TITLE
        && wordCount <= LONGEST_TITLE
        && !(isBulleted && !opensWithDash())
        && !found.isOpened();
  }

  /** Some languages set a dash before what somebody says, in headlines too. */
  private boolean opensWithDash() {
    Token first = head().get(0);
    return first.is("-") || first.is("–") || first.is("—");
  }

  /** Whether a stop stands inside it. */
  boolean hasSeveralSentences() {
    List<Token> head = head();
    return head.stream().limit(Math.max(0, head.size() - 2)).anyMatch(t -> t.is(".") || t.is("?"));
  }

  /** Whether it has a letter or digit at all. */
  boolean hasWord() {
    return head().stream().anyMatch(token -> token.word().kind() != TokenKind.PUNCTUATION);
  }
}
