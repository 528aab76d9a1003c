package org.nutgraf.converter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {
  @Test
  void newAndChangedFilesAreConverted(@TempDir Path path) throws Exception {
    TestFolder folder = new TestFolder(path);
    folder.file("in/one.txt", "One");
    String[] arguments = {
      "convert", "--watch", "-t", "markdown", "-o", folder.path("out/"), folder.path("in")
    };
    Thread watching = new Thread(() -> Run.of(arguments));
    watching.start();
    try {
      await(path.resolve("out/one.md"), "One");
      folder.file("in/two.txt", "Two");
      await(path.resolve("out/two.md"), "Two");
      folder.file("in/one.txt", "One and more");
      await(path.resolve("out/one.md"), "One and more");
    } finally {
      watching.interrupt();
      watching.join(TimeUnit.SECONDS.toMillis(30));
    }
    assertThat(watching.isAlive()).isFalse();
  }

  @Test
  void watchingNeedsFilesToWrite(@TempDir Path path) {
    Run run = Run.of("convert", "--watch", path.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--watch needs files to write");
  }

  private static void await(Path file, String text) throws IOException, InterruptedException {
    for (int i = 0;
        i < 1200 && !(Files.exists(file) && Files.readString(file).contains(text));
        i++) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    assertThat(file).content().contains(text);
  }
}
