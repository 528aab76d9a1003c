package org.nutgraf.converter.input;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A pattern of paths that no shell expanded: {@code news/**}{@code /*.txt}.
 *
 * @param pattern how the user wrote it
 * @param folder the folder that all matching paths lie in
 * @param matcher which paths match
 */
record Glob(String pattern, Path folder, PathMatcher matcher) {
  private static final String SPECIAL = "*?[{";

  /** The pattern that a path is, unless there is such a file. */
  static Optional<Glob> of(Path path) {
    if (!isPattern(path) || Files.exists(path)) {
      return Optional.empty();
    }
    Path folder = Optional.ofNullable(path.getRoot()).orElse(Path.of(""));
    for (Path name : path) {
      if (isPattern(name)) {
        break;
      }
      folder = folder.resolve(name);
    }
    String pattern = path.toString().replace("\\", "\\\\");
    return Optional.of(
        new Glob(
            path.toString(), folder, FileSystems.getDefault().getPathMatcher("glob:" + pattern)));
  }

  private static boolean isPattern(Path path) {
    return path.toString().chars().anyMatch(c -> SPECIAL.indexOf(c) >= 0);
  }

  /** Whether a file in the folder matches, and is not a record of failures. */
  Predicate<Path> wanted() {
    return file -> matcher.matches(file) && !InputKind.isErrorRecords(file);
  }
}
