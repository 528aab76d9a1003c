package org.nutgraf.internal.scan;

import org.nutgraf.text.Excerpt;
import org.nutgraf.text.Source;
import org.nutgraf.text.Span;

/**
 * A source beside a plainer spelling of it <em>of the same length</em>, so that every offset into
 * the one is an offset into the other.
 *
 * <p>In the plainer spelling all line ends are {@code \n}, all paragraph separators U+2029, all
 * other blanks a space, full-width punctuation is ASCII, HTML entities are the characters they
 * stand for and decomposed letters are composed. What became shorter, or has no meaning for a
 * reader (soft hyphens, zero-width and directional marks, control characters), is {@link #FILLER}.
 *
 * @param source the text as given
 * @param text the plainer spelling, as long as the source
 */
public record FoldedText(Source source, String text) {
  /** Stands where a character is to be passed over; no other character folds to it. */
  public static final char FILLER = '\uFFFF';

  /** The paragraph separator, to which form feed folds as well. */
  public static final char PARAGRAPH_SEPARATOR = '\u2029';

  /**
   * {@return a source with its folded text}
   *
   * @param source the text as given
   */
  public static FoldedText of(Source source) {
    return new FoldedText(source, Folding.fold(source.text()));
  }

  /** {@return the number of characters} */
  public int length() {
    return text.length();
  }

  /**
   * {@return the folded character at the offset}
   *
   * @param offset an offset into the source
   */
  public char charAt(int offset) {
    return text.charAt(offset);
  }

  /**
   * {@return the source's own characters between two offsets}
   *
   * @param start the first offset
   * @param end the offset after the last
   */
  public Excerpt excerpt(int start, int end) {
    return source.excerpt(new Span(start, end));
  }

  /**
   * {@return the range without blanks and fillers at its edges; empty at {@code start} if there is
   * nothing else}
   *
   * @param start the first offset
   * @param end the offset after the last
   */
  public Span trim(int start, int end) {
    int from = start;
    int to = end;
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    return from == to ? new Span(start, start) : new Span(from, to);
  }

  /**
   * {@return the characters of a range as a reader sees them: fillers dropped, runs of blanks and
   * line ends one space}
   *
   * @param start the first offset
   * @param end the offset after the last
   */
  public String plain(int start, int end) {
    if (isPlain(start, end)) {
      return text.substring(start, end);
    }
    StringBuilder plain = new StringBuilder(end - start);
    boolean gap = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == FILLER) {
        continue;
      }
      if (isBlank(c)) {
        gap = !plain.isEmpty();
        continue;
      }
      if (gap) {
        plain.append(' ');
        gap = false;
      }
      plain.append(c);
    }
    return plain.toString();
  }

  /** Whether a range has no fillers, and no blanks but single spaces amid it. */
  private boolean isPlain(int start, int end) {
    boolean gap = true;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      boolean space = c == ' ';
      if (space ? gap : isBlank(c)) {
        return false;
      }
      gap = space;
    }
    return !gap || start == end;
  }

  /**
   * {@return whether a folded character is a blank, a line end or a filler}
   *
   * @param c a character of {@link #text}
   */
  public static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == FILLER || c == PARAGRAPH_SEPARATOR;
  }
}
