package org.nutgraf.converter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShowTest {
  private static final String SEED =
      Path.of("..", "..", "seeds", "000_91bfc260008a31a4.txt").toString();

  @Test
  void thePartsOfAnArticleStandInTheMargin() {
    Run run = Run.of("show", "--published", "2023-03-20", SEED);

    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .contains(
            "    headline │ Iran, Iraq sign security deal boosting border cooperation",
            "   published │ 2023-03-20")
        .anyMatch(line -> line.startsWith("  standfirst │ The deal follows"))
        .anyMatch(line -> line.startsWith("  Background │ Some Kurdish armed groups"))
        .anyMatch(line -> line.startsWith("     related │ Check Also"));
  }

  @Test
  void linesAreAsWideAsAskedFor() {
    for (int width : List.of(40, 72, 200)) {
      Run run = Run.of("show", "--width", Integer.toString(width), SEED);
      assertThat(run.out().lines())
          .as("at width %s", width)
          .allMatch(line -> line.length() <= width);
    }
  }

  @Test
  void coloursAreForTerminalsUnlessTheUserSaysOtherwise() {
    assertThat(Run.of("show", SEED).out()).doesNotContain("\u001B");
    assertThat(Run.of("show", "--color", "never", SEED).out()).doesNotContain("\u001B");
    assertThat(Run.of("show", "--color", "always", SEED).out())
        .containsPattern("\u001B\\[0;1(;\\d+)?mIran");
  }

  @Test
  void noTextSteersTheTerminal() {
    Run run = Run.with("Storm\u001B[2J over\u009B \u202ESkell\n\nRain\u0007 fell.\n", "show", "-");

    assertThat(run.out())
        .contains("Storm\uFFFD[2J over\uFFFD \uFFFDSkell")
        .contains("Rain\uFFFD fell.");
  }

  @Test
  void wideCharactersTakeTwoColumns() {
    Run run = Run.with("日本".repeat(40) + "\n", "show", "--width", "55", "-");

    assertThat(run.out().lines().filter(line -> line.contains("日"))).hasSize(4);
  }

  @Test
  void everyArticleOfAFileIsShown() {
    Run run = Run.with("{\"text\":\"One\"}\n{\"text\":\"Two\"}\n", "show", "--from", "jsonl", "-");

    assertThat(run.out()).contains("One").contains("Two");
  }

  @Test
  void aFileThatCannotBeReadIsNamed() {
    Run run = Run.of("show", "none.txt");

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("nutgraf: none.txt: no such file or folder\n");
  }
}
