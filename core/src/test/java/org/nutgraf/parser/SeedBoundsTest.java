package org.nutgraf.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Cuts the seed at every character: whatever is left parses and loses nothing. */
class SeedBoundsTest {
  private final ArticleParser parser = ArticleParser.create();

  @Test
  void everyPrefixParses() throws IOException {
    String text = SeedFiles.source().text();
    for (int end = 0; end <= text.length(); end++) {
      assertHolds(text.substring(0, end));
    }
  }

  @Test
  void everySuffixParses() throws IOException {
    String text = SeedFiles.source().text();
    for (int start = 0; start <= text.length(); start++) {
      assertHolds(text.substring(start));
    }
  }

  private void assertHolds(String text) {
    assertThat(Losslessness.lostCharacters(parser.parse(text))).as(text).isEmpty();
  }
}
