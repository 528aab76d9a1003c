package org.nutgraf.internal.scan;

import org.nutgraf.text.Span;

/**
 * One word, number or mark at its place in the text.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param word the word it is an instance of
 */
public record Token(int start, int end, Word word) {
  /** {@return where it stands} */
  public Span span() {
    return new Span(start, end);
  }

  /** {@return the lower-case key of its word} */
  public String key() {
    return word.key();
  }

  /** {@return the form of its word} */
  public String form() {
    return word.form();
  }

  /**
   * {@return whether the key of its word is the given one}
   *
   * @param key a word in lower case, or a mark
   */
  public boolean is(String key) {
    return word.is(key);
  }

  @Override
  public String toString() {
    return word.form();
  }
}
