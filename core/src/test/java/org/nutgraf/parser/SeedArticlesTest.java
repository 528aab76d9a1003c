package org.nutgraf.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds the parse of each seed to every fact that its gold lists, one a line. */
class SeedArticlesTest {
  private static final Path SEEDS = Path.of("..", "seeds");
  private static final String PUBLISHED = "# published=";
  private static final String NO_ACTOR = "no actor: ";

  @TestFactory
  Stream<DynamicContainer> everyFactHolds() throws IOException {
    try (Stream<Path> files = Files.list(SEEDS)) {
      List<Path> golds =
          files.filter(file -> file.toString().endsWith(".gold.txt")).sorted().toList();
      assertThat(golds).hasSizeGreaterThan(10);
      List<DynamicContainer> seeds = new ArrayList<>();
      for (Path gold : golds) {
        seeds.add(DynamicContainer.dynamicContainer(gold.getFileName().toString(), seed(gold)));
      }
      return seeds.stream();
    }
  }

  private static Stream<DynamicTest> seed(Path gold) throws IOException {
    List<String> expected = Files.readAllLines(gold);
    ArticleParser.Builder parser = ArticleParser.builder();
    if (expected.get(0).startsWith(PUBLISHED)) {
      parser.published(LocalDate.parse(expected.get(0).substring(PUBLISHED.length())));
    }
    Path text = gold.resolveSibling(gold.getFileName().toString().replace(".gold.txt", ".txt"));
    List<String> facts = SeedFacts.of(parser.build().parse(text));
    return expected.stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> DynamicTest.dynamicTest(line, () -> check(facts, line)));
  }

  private static void check(List<String> facts, String line) {
    if (line.startsWith(NO_ACTOR)) {
      String name = line.substring(NO_ACTOR.length());
      assertThat(facts).noneMatch(fact -> isActor(fact, name));
    } else if (line.startsWith("event: ") && line.split(" \\| ").length > 3) {
      // Several actors of one event: each is a fact of its own.
      String[] parts = line.split(" \\| ");
      for (int i = 2; i < parts.length; i++) {
        assertThat(facts).contains(parts[0] + " | " + parts[1] + " | " + parts[i]);
      }
    } else {
      assertThat(facts).contains(line);
    }
  }

  private static boolean isActor(String fact, String name) {
    return fact.startsWith("actor: ") && fact.split(" \\| ")[1].equals(name);
  }
}
