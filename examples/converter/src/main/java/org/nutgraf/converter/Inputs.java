package org.nutgraf.converter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.nutgraf.converter.input.FailureListener;
import org.nutgraf.converter.input.InputFile;
import org.nutgraf.converter.input.InputFinder;
import org.nutgraf.converter.input.InputKind;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What a command reads. */
final class Inputs {
  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = {
        "A text file; a folder: all .txt, .jsonl and .ndjson files in it; a pattern such as"
            + " 'news/**/*.txt'; JSON Lines with one {\"id\", \"text\", \"published\", …} a line;"
            + " any of them as .gz; or - for standard input."
      })
  private List<Path> inputs = new ArrayList<>();

  @Option(
      names = "--from",
      paramLabel = "KIND",
      description = "What inputs hold, whatever their names say: ${COMPLETION-CANDIDATES}.")
  private Optional<InputKind> from = Optional.empty();

  List<InputFile> find(FailureListener failures) {
    return InputFinder.find(inputs, from, failures);
  }

  /** How many bytes the files have; unknown if one does not tell, as a pipe. */
  static OptionalLong bytes(List<InputFile> files) {
    long sum = 0;
    for (InputFile file : files) {
      try {
        if (file.path().isEmpty() || !Files.isRegularFile(file.path().get())) {
          return OptionalLong.empty();
        }
        sum += Files.size(file.path().get());
      } catch (IOException e) {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.of(sum);
  }
}
