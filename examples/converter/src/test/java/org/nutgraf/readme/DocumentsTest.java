package org.nutgraf.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nutgraf.exporter.ArticleWriter;
import org.nutgraf.exporter.ExportOptions;
import org.nutgraf.exporter.Exporter;
import org.nutgraf.exporter.Exporters;
import org.nutgraf.model.Article;
import org.nutgraf.parser.ArticleParser;

/** Runs the Java of the documentation, compares its examples, and follows its links. */
class DocumentsTest {
  private static final Path SEED = Path.of("../../seeds/000_91bfc260008a31a4.txt");

  /** What the snippets take as given. */
  private static final List<String> PREAMBLE =
      List.of(
          "import java.io.*;",
          "import java.net.*;",
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
    return Document.all().stream()
        .flatMap(
            page ->
                page.fences().stream()
                    .filter(fence -> fence.info().equals("java"))
                    .map(fence -> snippet(page, fence.body())));
  }

  private static DynamicTest snippet(Document page, String code) {
    String name = page + ": " + code.lines().findFirst().orElse("");
    return DynamicTest.dynamicTest(name, () -> run(code));
  }

  private static void run(String fence) {
    String code = fence.replace("Path.of(\"seeds/", "Path.of(\"../../seeds/");
    try (Snippets snippets = new Snippets()) {
      PREAMBLE.forEach(snippets::run);
      snippets.runAndCompare(code);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyFormatHasAnExampleThatIsPartOfItsOutput() throws IOException {
    List<Document.Fence> fences = Document.of("exporters/docs/formats.md").fences();
    Article seed = ArticleParser.builder().published(LocalDate.of(2023, 3, 20)).build().parse(SEED);
    return Exporters.discover().all().stream()
        .filter(exporter -> !exporter.format().name().equals("ndjson"))
        .map(
            exporter ->
                DynamicTest.dynamicTest(
                    exporter.format().name(), () -> compare(exporter, fences, seed)));
  }

  private static void compare(Exporter exporter, List<Document.Fence> fences, Article seed)
      throws IOException {
    String name = exporter.format().name();
    Document.Fence fence =
        fences.stream()
            .filter(candidate -> candidate.info().split(" ")[0].equals(name))
            .findFirst()
            .orElseThrow(() -> new AssertionError("formats.md has no example of " + name));
    String output = render(seed, exporter, fence.info());
    int from = 0;
    for (String line : fence.body().lines().filter(line -> !line.equals("…")).toList()) {
      int at = output.indexOf(line.strip(), from);
      assertThat(at).as(line).isNotNegative();
      from = at + line.strip().length();
    }
  }

  /** The info of a fence goes on with options: {@code json pretty=true}. */
  private static String render(Article article, Exporter exporter, String info) throws IOException {
    Map<String, String> options = new TreeMap<>();
    for (String option : info.split(" ")) {
      int equals = option.indexOf('=');
      if (equals > 0) {
        options.put(option.substring(0, equals), option.substring(equals + 1));
      }
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ArticleWriter writer =
        exporter.open(out, ExportOptions.parse(exporter.options(), options))) {
      writer.write(article);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void linksLeadToFiles() throws IOException {
    for (Document page : Document.all()) {
      assertThat(page.targets())
          .as(page.toString())
          .allSatisfy(target -> assertThat(target).exists());
    }
  }

  @Test
  void theReadmesFirstScreenHasJavaSetUpAndTests() throws IOException {
    List<String> readme = Document.of("README.md").text().lines().toList();
    List<String> screen = readme.subList(0, 36);
    assertThat(screen.subList(0, 15)).contains("```java");
    assertThat(screen).anyMatch(line -> line.startsWith("mvn -q -DskipTests package && java -jar"));
    assertThat(screen).contains("mvn verify");
    assertThat(readme).hasSizeLessThanOrEqualTo(150);
  }
}
