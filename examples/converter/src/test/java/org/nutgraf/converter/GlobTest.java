package org.nutgraf.converter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlobTest {
  @Test
  void aPatternThatNoShellExpandedIsExpanded(@TempDir Path path) throws IOException {
    TestFolder folder = new TestFolder(path);
    folder.file("in/a/one.txt", "One");
    folder.file("in/b/c/two.txt", "Two");
    folder.file("in/b/c/two.md", "Two");
    folder.file("in/three.txt", "Three");

    Run run =
        Run.of("convert", "-t", "json", "-o", folder.path("out/"), folder.path("in/**/*.txt"));

    assertThat(run.err()).isEmpty();
    assertThat(folder.files("out")).containsExactly("a/one.json", "b/c/two.json");
  }

  @Test
  void aFileWhoseNameLooksLikeAPatternIsThatFile(@TempDir Path path) throws IOException {
    TestFolder folder = new TestFolder(path);
    String file = folder.file("why[1].txt", "Why");

    assertThat(Run.of("convert", file).out()).contains("\"text\":\"Why\"");
  }

  @Test
  void aPatternThatMatchesNothingFails(@TempDir Path path) {
    Run run = Run.of("convert", path.resolve("*.txt").toString());

    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("*.txt: no file matches");
  }
}
