package org.nutgraf.converter.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nutgraf.converter.input.InputFile;
import org.nutgraf.converter.input.InputKind;
import org.nutgraf.converter.input.UsageException;

/**
 * The claims that are known before anything is written: the inputs themselves, single documents,
 * and the files of text inputs. What a JSON Lines file asks for shows only when it is read.
 */
final class FirstClaims {
  private final Claims claims = new Claims();

  private FirstClaims() {}

  static Claims of(
      Destination destination,
      List<Export> exports,
      List<InputFile> inputs,
      Optional<Path> errorRecords) {
    FirstClaims first = new FirstClaims();
    try {
      first.claimInputs(inputs);
      if (errorRecords.isPresent()) {
        first.claims.claim(errorRecords.get(), "the records of failures");
      }
      switch (destination.kind()) {
        case STANDARD_OUTPUT -> {}
        case FILE -> first.claims.claim(destination.path(), "the output");
        case FOLDER -> first.claimFolder(destination.path(), exports, inputs);
      }
    } catch (IOException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
    return first.claims;
  }

  private void claimInputs(List<InputFile> inputs) throws IOException {
    for (InputFile input : inputs) {
      if (input.path().isPresent()) {
        claims.claim(input.path().get(), "the input itself");
      }
    }
  }

  private void claimFolder(Path folder, List<Export> exports, List<InputFile> inputs)
      throws IOException {
    Set<InputFile> seen = new HashSet<>();
    for (InputFile input : inputs) {
      if (!seen.add(input)) {
        throw new UsageException(input.name() + " is given twice");
      }
    }
    for (Export export : exports) {
      if (export.isFeed()) {
        claims.claim(OutputPaths.feed(folder, export), export.owner("all"));
      } else {
        claimFiles(folder, export, inputs);
      }
    }
  }

  private void claimFiles(Path folder, Export export, List<InputFile> inputs) throws IOException {
    for (InputFile input : inputs) {
      if (input.kind() == InputKind.TEXT) {
        Path file = OutputPaths.of(folder, input.outputName(), export);
        claims.claim(file, export.owner(input.name()));
      }
    }
  }
}
