package org.nutgraf.converter.input;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds the files that a command line names: a file as itself, {@code -} as standard input, a
 * folder as the {@code .txt}, {@code .jsonl} and {@code .ndjson} files below it, sorted by path,
 * and a pattern as the files that match it.
 */
public final class InputFinder {
  private static final Path STANDARD_INPUT = Path.of("-");

  private final Optional<InputKind> kind;
  private final FailureListener failures;
  private final List<InputFile> found = new ArrayList<>();

  private InputFinder(Optional<InputKind> kind, FailureListener failures) {
    this.kind = kind;
    this.failures = failures;
  }

  /**
   * {@return the files that the arguments name, in their order}
   *
   * @param inputs paths, and {@code -} for standard input
   * @param kind what files and standard input hold, whatever their names say
   * @param failures hears of what does not exist or cannot be read
   */
  public static List<InputFile> find(
      List<Path> inputs, Optional<InputKind> kind, FailureListener failures) {
    InputFinder finder = new InputFinder(kind, failures);
    inputs.forEach(finder::add);
    return finder.found;
  }

  private void add(Path input) {
    if (input.equals(STANDARD_INPUT)) {
      found.add(new InputFile(Optional.empty(), kind.orElse(InputKind.TEXT), "stdin"));
    } else if (Files.isDirectory(input)) {
      addFolder(input, file -> InputKind.byName(file).isPresent());
    } else {
      Glob.of(input).ifPresentOrElse(this::addMatching, () -> addFile(input, input.getFileName()));
    }
  }

  private void addMatching(Glob glob) {
    int before = found.size();
    addFolder(glob.folder(), glob.wanted());
    if (found.size() == before) {
      failures.failed(Failure.of(Origin.of(glob.pattern()), "no file matches"));
    }
  }

  private void addFolder(Path folder, Predicate<Path> wanted) {
    List<Path> files = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          collector(wanted, files));
    } catch (IOException e) {
      failures.failed(Failure.of(Origin.of(folder.toString()), Problem.describe(e)));
    }
    files.sort(null);
    files.forEach(file -> addFile(file, folder.relativize(file)));
  }

  private SimpleFileVisitor<Path> collector(Predicate<Path> wanted, List<Path> files) {
    return new SimpleFileVisitor<>() {
      @Override
      public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && wanted.test(file)) {
          files.add(file);
        }
        return FileVisitResult.CONTINUE;
      }

      @Override
      public FileVisitResult visitFileFailed(Path file, IOException e) {
        failures.failed(Failure.of(Origin.of(file.toString()), Problem.describe(e)));
        return FileVisitResult.CONTINUE;
      }
    };
  }

  private void addFile(Path file, Path mirrored) {
    InputKind holds = kind.or(() -> InputKind.byName(file)).orElse(InputKind.TEXT);
    String path = mirrored.toString().replace('\\', '/');
    int name = path.lastIndexOf('/') + 1;
    String outputName = path.substring(0, name) + InputFile.stem(path.substring(name));
    found.add(new InputFile(Optional.of(file), holds, outputName));
  }
}
