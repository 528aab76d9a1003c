package org.nutgraf.text;

import java.util.Comparator;

/**
 * A half-open range {@code [start, end)} of a {@link Source}, in UTF-16 code units.
 *
 * <p>{@code new Span(0, 4)} covers the first four characters. Spans are ordered by start, then by
 * end.
 *
 * @param start index of the first code unit, at least 0
 * @param end index after the last code unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> ORDER =
      Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if {@code start} is negative or after {@code end}
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
    }
  }

  /** {@return the number of code units covered} */
  public int length() {
    return end - start;
  }

  /** {@return whether no code unit is covered} */
  public boolean isEmpty() {
    return start == end;
  }

  /**
   * {@return whether the code unit at the offset lies inside}
   *
   * @param offset a position in the source
   */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /**
   * {@return whether the other span lies inside this one, edges included}
   *
   * @param other the span that may lie inside
   */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /**
   * {@return whether the two spans share at least one code unit}
   *
   * @param other the span to compare with
   */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * {@return the smallest span that covers both}
   *
   * @param other the span to cover as well
   */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  @Override
  public int compareTo(Span other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return "[" + start + ", " + end + ")";
  }
}
