package org.nutgraf.converter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {
  @TempDir private Path folder;

  @Test
  void everyFormatIsListedWithItsOptions() {
    Run run = Run.of("formats");

    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .contains("json       JSON (.json, application/json)")
        .contains("  --set pretty=false")
        .contains("markdown", "rss", "ndjson");
  }

  @Test
  void oneFormatCanBeAskedFor() {
    assertThat(Run.of("formats", "rss").out()).startsWith("rss").doesNotContain("markdown");
    assertThat(Run.of("formats", "rsss").err()).contains("did you mean rss?");
  }

  @Test
  void anExporterInAJarOfTheUsersIsFound() throws IOException {
    Path jar = PluginJar.make(folder.resolve("plugins/shout.jar"));

    assertThat(Run.of("formats").out()).doesNotContain("shout");
    assertThat(Run.of("formats", "--plugin-path", jar.getParent().toString()).out())
        .contains("shout      Shouting (.shout, text/plain)")
        .contains("json");
    assertThat(
            Run.with("Rain", "convert", "--plugin-path", jar.toString(), "-t", "shout", "-").out())
        .isEqualTo("RAIN!\n");
  }

  @Test
  void aPluginThatFailsToLoadIsNamedAndTheOthersAreThere() throws IOException {
    Path jar = PluginJar.makeOfMissingClass(folder.resolve("broken.jar"));

    Run run = Run.of("formats", "--plugin-path", jar.toString());

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("json");
    assertThat(run.err()).contains("cannot be loaded").contains("org.example.Missing");
  }

  @Test
  void aPluginPathWithoutPluginsIsAMistake() throws IOException {
    Path empty = Files.createDirectory(folder.resolve("empty"));

    Run none = Run.of("formats", "--plugin-path", folder.resolve("none").toString());
    assertThat(none.code()).isEqualTo(2);
    assertThat(none.err()).contains("no such file or folder");
    Run noJar = Run.of("formats", "--plugin-path", empty.toString());
    assertThat(noJar.code()).isEqualTo(2);
    assertThat(noJar.err()).contains("no jar in");
  }
}
