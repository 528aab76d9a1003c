package org.nutgraf.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;

/** Runs Java snippets in JShell, in this process and on the tests' class path. */
final class Snippets implements AutoCloseable {
  private static final String COMMENT = "// ";

  private final JShell shell = JShell.builder().executionEngine("local").build();

  Snippets() {
    String path =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    List.of(path.split(File.pathSeparator)).forEach(shell::addToClasspath);
  }

  /** Runs one complete snippet; it must compile and not throw. */
  String run(String code) {
    String value = "";
    for (SnippetEvent event : shell.eval(code)) {
      assertThat(event.status())
          .as(
              () ->
                  code
                      + "\n"
                      + shell.diagnostics(event.snippet()).map(d -> d.getMessage(null)).toList())
          .isIn(Snippet.Status.VALID, Snippet.Status.OVERWRITTEN);
      assertThat(event.exception()).as(code).isNull();
      value = event.value() == null ? value : event.value();
    }
    return value;
  }

  /**
   * Runs snippets one after the other; where a comment follows one, it must begin with its value.
   */
  void runAndCompare(String code) {
    String rest = code;
    while (!rest.isBlank()) {
      CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(rest);
      assertThat(next.completeness().isComplete()).as(rest).isTrue();
      String value = run(next.source());
      rest = next.remaining();
      String line = rest.lines().findFirst().orElse("").strip();
      if (line.startsWith(COMMENT)) {
        assertThat(line.substring(COMMENT.length())).as(next.source()).startsWith(value);
        rest = rest.substring(rest.indexOf('\n') + 1);
      }
    }
  }

  @Override
  public void close() {
    shell.close();
  }
}
