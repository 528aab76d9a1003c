package org.nutgraf.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nutgraf.parser.ArticleParser;
import org.nutgraf.robustness.Bombs.Bomb;

/**
 * Ten times the text takes at most about ten times the work, however hostile. Work is counted in
 * bytes allocated, which no clock and no other program changes; what a parser looks at again and
 * again it mostly makes again, too.
 */
class LinearityTest {
  private static final int SHORT = 1_000;
  private static final double MOST = 13;

  /** What every parse takes, however short the text. */
  private static final long LEAST = 20_000;

  private final ArticleParser parser = ArticleParser.create();

  static Stream<Bomb> bombs() {
    return Bombs.all();
  }

  /**
   * What a window of bounded length looks at grows until it is full, and a page of many blocks is
   * read in another way than a short one: a step, which longer texts do not take again.
   */
  @ParameterizedTest
  @MethodSource("bombs")
  void tenTimesTheTextIsTenTimesTheWork(Bomb bomb) {
    double growth = growth(bomb, SHORT);
    for (int times = 5; growth >= MOST && times <= 20; times *= 4) {
      growth = growth(bomb, times * SHORT);
    }
    assertThat(growth).isLessThan(MOST);
  }

  private double growth(Bomb bomb, int length) {
    String once = bomb.text(length);
    parser.parse(once);
    long little = Math.max(LEAST, Math.min(allocated(once), allocated(once)));
    return (double) allocated(bomb.text(10 * length)) / little;
  }

  private long allocated(String text) {
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadAllocatedBytes();
    parser.parse(text);
    return thread.getCurrentThreadAllocatedBytes() - before;
  }
}
