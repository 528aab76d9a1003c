package org.nutgraf.converter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HelpTest {
  private static final List<String> COMMANDS =
      List.of("convert", "show", "stats", "formats", "completion", "man");

  @Test
  void everyCommandHasHelpWithExamplesThatFitsATerminal() {
    for (String command : COMMANDS) {
      Run run = Run.of(command, "--help");
      assertThat(run.code()).isZero();
      assertThat(run.out()).contains("Usage: nutgraf " + command, "Examples:");
      assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }
    assertThat(Run.of("--help").out()).contains(COMMANDS);
  }

  @Test
  void withoutACommandThereIsHelp() {
    Run run = Run.of();
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("Usage: nutgraf");
  }

  @Test
  void theManualPageHasEveryCommandAndOption() {
    String page = Run.of("man").out();

    assertThat(page).startsWith(".TH NUTGRAF 1").contains(".SH NAME", ".SH EXIT STATUS");
    COMMANDS.forEach(command -> assertThat(page).contains(".SS " + command + "\n"));
    assertThat(page).contains("\\-\\-plugin\\-path=DIR", "\\-\\-watch", "\\-\\-color");
    assertThat(page.lines()).noneMatch(line -> line.startsWith("'"));
  }

  @Test
  void theShellIsToldEveryCommandAndOption() {
    String script = Run.of("completion").out();

    assertThat(script)
        .startsWith("#!/usr/bin/env bash")
        .contains(COMMANDS)
        .contains("--plugin-path");
  }
}
