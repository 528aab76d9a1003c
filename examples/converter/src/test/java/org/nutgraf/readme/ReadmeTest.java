package org.nutgraf.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs the Java of README.md and compares what comes out with what its comments say. */
class ReadmeTest {
  private static final Path ROOT = Path.of("..", "..");

  /** What the snippets take as given. */
  private static final List<String> PREAMBLE =
      List.of(
          "import java.io.*;",
          "import java.nio.charset.*;",
          "import java.nio.file.*;",
          "import java.time.*;",
          "import java.util.*;",
          "import org.nutgraf.exporter.*;",
          "import org.nutgraf.exporter.ExportFormat.Grouping;",
          "import org.nutgraf.json.*;",
          "import org.nutgraf.model.*;",
          "import org.nutgraf.parser.*;",
          "import org.nutgraf.text.*;",
          "List<Article> articles = List.of(ArticleParser.create().parse(\"Rain at last\"));",
          "Path file = Files.createTempFile(\"feed\", \".rss\");");

  @TestFactory
  Stream<DynamicTest> everySnippetRunsAndGivesWhatItSays() throws IOException {
    return fences("java").stream()
        .map(
            fence ->
                DynamicTest.dynamicTest(fence.lines().findFirst().orElse(""), () -> run(fence)));
  }

  private static void run(String fence) {
    String code = fence.replace("Path.of(\"seeds/", "Path.of(\"../../seeds/");
    try (Snippets snippets = new Snippets()) {
      PREAMBLE.forEach(snippets::run);
      snippets.runAndCompare(code);
    }
  }

  @Test
  void theFirstScreenHasJavaSetUpAndTests() throws IOException {
    List<String> screen = Files.readAllLines(ROOT.resolve("README.md")).subList(0, 36);
    assertThat(screen.subList(0, 15)).contains("```java");
    assertThat(screen).anyMatch(line -> line.startsWith("mvn -q -DskipTests package && java -jar"));
    assertThat(screen).contains("mvn verify");
  }

  @Test
  void linksLeadToFiles() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    var links = java.util.regex.Pattern.compile("\\]\\(([^)#]+)\\)").matcher(readme);
    while (links.find()) {
      if (!links.group(1).startsWith("http")) {
        assertThat(ROOT.resolve(links.group(1))).exists();
      }
    }
  }

  private static List<String> fences(String language) throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    return Stream.of(readme.split("(?m)^```"))
        .filter(part -> part.startsWith(language + "\n"))
        .map(part -> part.substring(language.length() + 1))
        .toList();
  }
}
