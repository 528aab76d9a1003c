package org.nutgraf.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nutgraf.parser.ArticleParser;

/**
 * Ten times the text takes at most about ten times the work, however hostile. Work is counted in
 * bytes allocated, which no clock and no other program changes; what a parser looks at again and
 * again it mostly makes again, too.
 */
class LinearityTest {
  private static final int SHORT = 5_000;
  private static final double MOST = 13;

  private final ArticleParser parser = ArticleParser.create();

  static Stream<Bomb> bombs() {
    return Stream.of(
        new Bomb("brackets", "("),
        new Bomb("closing brackets", ")"),
        new Bomb("opening marks", "“"),
        new Bomb("closing marks", "”"),
        new Bomb("straight marks", "\""),
        new Bomb("apostrophes", "'"),
        new Bomb("line feeds", "\n"),
        new Bomb("colons", ":"),
        new Bomb("full stops", "."),
        new Bomb("hyphens", "-"),
        new Bomb("digits", "7"),
        new Bomb("letters", "a"),
        new Bomb("ampersands", "&amp;"),
        new Bomb("names", "Ada Quill "),
        new Bomb("names with commas", "Ada Quill, "),
        new Bomb("initials", "A. "),
        new Bomb("years", "2024 "),
        new Bomb("weekdays", "Monday "),
        new Bomb("words of one sentence", "the ferry and "),
        new Bomb("reporting verbs", "said that "),
        new Bomb("quotes left open", "“It held,\n\n"),
        new Bomb("quotes", "“It held,” he said. "),
        new Bomb("bullets", "• ferry\n"),
        new Bomb("labels", "Ferry: "),
        new Bomb("soft hyphens", "\u00AD"),
        new Bomb("lone surrogates", "\uD800"));
  }

  @ParameterizedTest
  @MethodSource("bombs")
  void tenTimesTheTextIsTenTimesTheWork(Bomb bomb) {
    String once = bomb.unit().repeat(SHORT / bomb.unit().length());
    String tenfold = once.repeat(10);
    parser.parse(once);
    long little = IntStream.range(0, 3).mapToLong(i -> allocated(once)).min().orElseThrow();
    long much = IntStream.range(0, 2).mapToLong(i -> allocated(tenfold)).min().orElseThrow();
    assertThat((double) much / little).isLessThan(MOST);
  }

  private long allocated(String text) {
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadAllocatedBytes();
    parser.parse(text);
    return thread.getCurrentThreadAllocatedBytes() - before;
  }

  /** A text that is one thing many times. */
  record Bomb(String name, String unit) {
    @Override
    public String toString() {
      return name;
    }
  }
}
