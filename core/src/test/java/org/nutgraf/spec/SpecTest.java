package org.nutgraf.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nutgraf.model.Article;
import org.nutgraf.parser.ArticleParser;

/** Runs every example of {@code article-spec.md}. */
class SpecTest {
  @TestFactory
  Stream<DynamicTest> everyExampleHolds() throws IOException {
    return examples().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.rule() + " (line " + example.line() + ")", () -> check(example)));
  }

  @Test
  void everyExampleSaysWhatIsExpected() throws IOException {
    assertThat(examples()).allSatisfy(example -> assertThat(example.views()).isNotEmpty());
  }

  private static void check(SpecExample example) {
    ArticleParser.Builder parser = ArticleParser.builder();
    if (example.option("published") != null) {
      parser.published(LocalDate.parse(example.option("published")));
    }
    if (example.option("language") != null) {
      parser.language(example.option("language"));
    }
    Article article = parser.build().parse(example.text());
    example
        .views()
        .forEach(
            (view, expected) ->
                assertThat(SpecView.of(article, view)).as(view).isEqualTo(expected));
  }

  private static List<SpecExample> examples() throws IOException {
    try (InputStream in = SpecTest.class.getResourceAsStream("/article-spec.md")) {
      return SpecExample.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
