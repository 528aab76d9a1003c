package org.nutgraf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the word lists to their form: header, order, no entry twice. */
class LexiconTest {
  private static final Path FOLDER =
      Path.of("src", "main", "resources", "org", "nutgraf", "internal", "lexicon");

  @TestFactory
  Stream<DynamicTest> listsSayTheirSourceAndLicence() throws IOException {
    return lists(
        lines -> {
          List<String> header = lines.stream().takeWhile(line -> line.startsWith("#")).toList();
          assertThat(header).anyMatch(line -> line.contains("Source:"));
          assertThat(header).anyMatch(line -> line.contains("Licence:"));
        });
  }

  @TestFactory
  Stream<DynamicTest> entriesAreSortedAndStandOnce() throws IOException {
    return lists(
        lines ->
            assertThat(lines.stream().filter(line -> !line.startsWith("#")))
                .isSorted()
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank));
  }

  private static Stream<DynamicTest> lists(java.util.function.Consumer<List<String>> check)
      throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(FOLDER)) {
      files = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
    assertThat(files).isNotEmpty();
    return files.stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    FOLDER.relativize(file).toString(),
                    () -> check.accept(Files.readAllLines(file))));
  }
}
