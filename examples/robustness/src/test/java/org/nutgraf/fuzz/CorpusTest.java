package org.nutgraf.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Replays what fuzzing found, and what it starts from, without a fuzzer. */
class CorpusTest {
  private static final Path CORPUS = Path.of("src", "test", "resources", "corpus");
  private static final Path SEEDS = Path.of("..", "..", "seeds");

  /** The targets, each with a folder of its own in the corpus. */
  enum Target {
    PARSER(ParserTarget::fuzzerTestOneInput),
    READER(ReaderTarget::fuzzerTestOneInput),
    JSON(JsonTarget::fuzzerTestOneInput),
    EXPORTERS(ExportersTarget::fuzzerTestOneInput),
    OPTIONS(OptionsTarget::fuzzerTestOneInput);

    private final Input target;

    Target(Input target) {
      this.target = target;
    }

    private Path folder() {
      return CORPUS.resolve(name().charAt(0) + name().substring(1).toLowerCase() + "Target");
    }
  }

  @ParameterizedTest
  @EnumSource
  void theCorpusIsTaken(Target target) throws IOException {
    List<Path> files = files(target.folder());
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      byte[] bytes = Files.readAllBytes(file);
      assertThatCode(() -> target.target.take(bytes))
          .as("%s takes %s", target, file)
          .doesNotThrowAnyException();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"PARSER", "READER", "JSON"})
  void theSeedsAreTaken(Target target) throws IOException {
    for (Path file : files(SEEDS)) {
      byte[] bytes = Files.readAllBytes(file);
      assertThatCode(() -> target.target.take(bytes))
          .as("%s takes %s", target, file)
          .doesNotThrowAnyException();
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** What a fuzzer calls. */
  interface Input {
    /** Takes one input; fails where a promise is broken. */
    void take(byte[] bytes) throws IOException;
  }
}
