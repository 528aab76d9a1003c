package org.nutgraf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spans, positions, excerpts and sources. */
class TextTest {
  @Test
  void aSpanIsHalfOpen() {
    Span span = new Span(2, 5);

    assertThat(span.length()).isEqualTo(3);
    assertThat(span.isEmpty()).isFalse();
    assertThat(new Span(2, 2).isEmpty()).isTrue();
    assertThat(span.contains(1)).isFalse();
    assertThat(span.contains(2)).isTrue();
    assertThat(span.contains(4)).isTrue();
    assertThat(span.contains(5)).isFalse();
    assertThat(span.contains(new Span(2, 5))).isTrue();
    assertThat(span.contains(new Span(1, 5))).isFalse();
    assertThat(span.contains(new Span(2, 6))).isFalse();
    assertThat(span).hasToString("[2, 5)");
  }

  @Test
  void neighboursDoNotOverlap() {
    assertThat(new Span(2, 5).overlaps(new Span(5, 6))).isFalse();
    assertThat(new Span(5, 6).overlaps(new Span(2, 5))).isFalse();
    assertThat(new Span(2, 5).overlaps(new Span(4, 6))).isTrue();
    assertThat(new Span(2, 5).overlaps(new Span(0, 3))).isTrue();
  }

  @Test
  void whatIsNoRangeIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Position(0, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Position(1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Excerpt(new Span(0, 2), "a"));
    assertThat(new Position(3, 1)).hasToString("3:1");
    assertThat(new Excerpt(new Span(0, 1), "a")).hasToString("\"a\" [0, 1)");
  }

  @Property
  void theUnionIsTheSmallestSpanThatHoldsBoth(
      @ForAll @IntRange(max = 9) int a,
      @ForAll @IntRange(max = 9) int b,
      @ForAll @IntRange(max = 9) int c,
      @ForAll @IntRange(max = 9) int d) {
    Span left = new Span(Math.min(a, b), Math.max(a, b));
    Span right = new Span(Math.min(c, d), Math.max(c, d));
    Span union = left.union(right);

    assertThat(union.contains(left) && union.contains(right)).isTrue();
    assertThat(union.start()).isIn(left.start(), right.start());
    assertThat(union.end()).isIn(left.end(), right.end());
    assertThat(Integer.signum(left.compareTo(right)))
        .isEqualTo(-Integer.signum(right.compareTo(left)));
    assertThat(left.compareTo(right) == 0).isEqualTo(left.equals(right));
  }

  @Test
  void spansComeInTheOrderOfTheText() {
    assertThat(new Span(1, 9)).isLessThan(new Span(2, 3));
    assertThat(new Span(1, 3)).isLessThan(new Span(1, 9));
  }

  @ParameterizedTest
  @CsvSource({"0,1,1", "2,1,3", "3,2,1", "5,3,1", "6,4,1", "7,5,1", "8,6,1", "9,6,2"})
  void linesEndAtEveryLineEnd(int offset, int line, int column) {
    Source source = Source.of("ab\n\r\n\r\u0085\u2029c");
    assertThat(source.position(offset)).isEqualTo(new Position(line, column));
  }

  @Property
  void aCursorTellsPositionsInAnyOrder(@ForAll List<@IntRange(max = 40) Integer> offsets) {
    Source source = Source.of("Rain\r\nfell\ron\n\nSkell. ".repeat(2));
    LineCursor lines = new LineCursor(source);
    for (int offset : offsets) {
      assertThat(lines.at(offset)).isEqualTo(source.position(offset));
    }
  }

  @Test
  void aPositionLiesInTheText() {
    Source source = Source.of("ab\r");
    assertThat(source.position(3)).isEqualTo(new Position(2, 1));
    assertThatThrownBy(() -> source.position(4)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> source.position(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aSourceTellsWhatStandsAtASpan() {
    Source source = Source.of("port.txt", "Rain 😀 fell");

    assertThat(source.uri()).isEqualTo(Optional.of("port.txt"));
    assertThat(source.length()).isEqualTo(12);
    assertThat(source.text(new Span(0, 4))).isEqualTo("Rain");
    assertThat(source.excerpt(new Span(8, 12))).isEqualTo(new Excerpt(new Span(8, 12), "fell"));
    assertThat(source.contains(new Span(8, 12))).isTrue();
    assertThat(source.contains(new Span(8, 13))).isFalse();
    assertThat(source.inCodePoints(new Span(5, 12))).isEqualTo(new Span(5, 11));
  }

  @Test
  void aSourcePrintsItsBeginning() {
    assertThat(Source.of("Rain")).hasToString("text (4 characters: \"Rain\")");
    assertThat(Source.of("a", "x".repeat(40)))
        .hasToString("a (40 characters: \"" + "x".repeat(40) + "\")");
    assertThat(Source.of("x".repeat(41)).toString()).endsWith("x…\")").contains("41");
  }
}
