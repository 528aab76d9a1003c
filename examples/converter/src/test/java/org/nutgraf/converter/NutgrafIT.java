package org.nutgraf.converter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Runs the packaged command as a user does: as a process. */
class NutgrafIT {
  private static final Path JAR = Path.of("target", "nutgraf.jar").toAbsolutePath();
  private static final Path LAUNCHER = Path.of("nutgraf").toAbsolutePath();
  private static final Path SEEDS = Path.of("..", "..", "seeds").toAbsolutePath();

  @TempDir private Path folder;

  @Test
  void theSeedBecomesThreeDocuments() throws Exception {
    Run run =
        run(
            "",
            "convert",
            "--to",
            "json,markdown,rss",
            "--published",
            "2023-03-20",
            "--no-progress",
            "--out",
            "out",
            SEEDS.resolve("000_91bfc260008a31a4.txt").toString());

    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    assertThat(new TestFolder(folder).files("out"))
        .containsExactly("000_91bfc260008a31a4.json", "000_91bfc260008a31a4.md", "feed.rss");
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void theLauncherKeepsAnArchiveOfClassesAndSaysTheSame() throws Exception {
    List<String> said = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      ProcessBuilder launcher = new ProcessBuilder(LAUNCHER.toString(), "formats");
      launcher.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
      launcher.redirectErrorStream(true);
      Process process = launcher.start();
      said.add(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
      assertThat(process.waitFor()).isZero();
    }

    assertThat(new TestFolder(folder).files("cache/nutgraf"))
        .singleElement()
        .asString()
        .endsWith(".jsa");
    assertThat(said.get(0)).startsWith("atom").isEqualTo(said.get(1));
  }

  @Test
  void aPipeIsReadAndWritten() throws Exception {
    Run run = run("Größe — “Łódź”\n", "convert", "--to", "ndjson", "-");

    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("\"text\":\"Größe — “Łódź”\\n\"").hasLineCount(1);
  }

  @Test
  void theExitCodeTellsWhatWentWrong() throws Exception {
    assertThat(run("", "convert", "none.txt").code()).isEqualTo(1);
    assertThat(run("", "convert", "--to", "jsno", "none.txt").code()).isEqualTo(2);
    Run help = run("", "--help");
    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("convert", "formats", "show");
    assertThat(run("", "--version").out()).startsWith("nutgraf ");
  }

  @Test
  void everyFormatOfTheJarIsListed() throws Exception {
    assertThat(run("", "formats").out()).contains("json", "ndjson", "markdown", "rss");
  }

  @Test
  void aRunThatIsInterruptedLeavesNoHalfFile() throws Exception {
    Process process =
        start("convert", "--to", "ndjson", "--out", "out/all.ndjson", "--from", "jsonl", "-");
    OutputStream in = process.getOutputStream();
    in.write("{\"text\":\"Rain\"}\n".repeat(1000).getBytes(StandardCharsets.UTF_8));
    in.flush();
    awaitPart();

    process.destroy();

    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(new TestFolder(folder).files("")).isEmpty();
  }

  @Test
  void aRunThatIsKilledLeavesTheOldOutput() throws Exception {
    Path output = Files.writeString(folder.resolve("all.ndjson"), "old");
    Process process =
        start("convert", "--to", "ndjson", "--out", "all.ndjson", "--from", "jsonl", "-");
    OutputStream in = process.getOutputStream();
    in.write("{\"text\":\"Rain\"}\n".repeat(1000).getBytes(StandardCharsets.UTF_8));
    in.flush();
    awaitPart();

    process.destroyForcibly();

    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(output).hasContent("old");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFullDiskIsAnErrorForEveryCommand() throws Exception {
    String seed = SEEDS.resolve("000_91bfc260008a31a4.txt").toString();
    for (String command : List.of("convert", "show", "stats")) {
      Path err = Files.createTempFile("nutgraf", ".err");
      Process process =
          new ProcessBuilder(command(command, seed))
              .redirectOutput(Path.of("/dev/full").toFile())
              .redirectError(err.toFile())
              .start();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).as(command).isEqualTo(1);
      assertThat(err).content().startsWith("nutgraf: standard output").hasLineCount(1);
    }
    Run run = run("", "convert", "--to", "ndjson", "--out", "/dev/full", seed);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEqualTo("nutgraf: /dev/full: No space left on device\n");
  }

  /** Waits until the process writes a file. */
  private void awaitPart() throws Exception {
    for (int i = 0; i < 600 && !partIsThere(); i++) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    assertThat(partIsThere()).isTrue();
  }

  private boolean partIsThere() throws IOException {
    return new TestFolder(folder).files("").stream().anyMatch(name -> name.endsWith(".part"));
  }

  private Run run(String input, String... arguments) throws IOException, InterruptedException {
    Path out = Files.createTempFile("nutgraf", ".out");
    Path err = Files.createTempFile("nutgraf", ".err");
    Process process =
        new ProcessBuilder(command(arguments))
            .directory(folder.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    }
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  private Process start(String... arguments) throws IOException {
    return new ProcessBuilder(command(arguments))
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static List<String> command(String... arguments) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    List<String> command =
        new ArrayList<>(
            List.of(java.toString(), "-Dfile.encoding=US-ASCII", "-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    return command;
  }
}
