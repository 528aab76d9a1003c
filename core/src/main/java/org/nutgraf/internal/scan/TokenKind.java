package org.nutgraf.internal.scan;

/** What a token is made of. */
public enum TokenKind {
  /** Letters, and what joins them inside a word: {@code Iran}, {@code Mr.}, {@code U.S.}. */
  WORD,
  /** Starts with a digit: {@code 12}, {@code 3.5}, {@code 1970s}, {@code 9:30}, {@code 21st}. */
  NUMBER,
  /** An opening, closing or neutral quotation mark. */
  QUOTE,
  /** Any other punctuation or symbol, one character each, dots and dashes in runs. */
  PUNCTUATION,
  /** A web address, an e-mail address, an {@code @handle} or a {@code #tag}. */
  LINK
}
