package org.nutgraf.converter.output;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.nutgraf.converter.input.InputKind;
import org.nutgraf.converter.input.UsageException;

/**
 * Where the output goes.
 *
 * @param kind to what
 * @param path the file or folder; {@code -} for standard output
 */
public record Destination(Kind kind, Path path) {
  /** What the output goes to. */
  public enum Kind {
    /** One document on standard output. */
    STANDARD_OUTPUT,
    /** One document in a file. */
    FILE,
    /** Files in a folder. */
    FOLDER
  }

  private static final String STANDARD = "-";
  private static final String ERRORS = InputKind.ERRORS;

  /**
   * {@return the destination that {@code --out} names} A folder if it is one, ends with a slash, or
   * has no file extension; {@code -}, and the default, is standard output.
   *
   * @param out what the user wrote
   * @param formats how many formats there are; several need a folder
   * @throws UsageException if it cannot hold that many formats
   */
  public static Destination of(Optional<String> out, int formats) {
    String path = out.orElse(STANDARD);
    Destination destination = new Destination(kind(path), path(path));
    if (formats > 1 && destination.kind() != Kind.FOLDER) {
      String hint = destination.kind() == Kind.FILE ? " (" + path + "/ if that is one)" : "";
      throw new UsageException("several formats need a folder: --out DIR" + hint);
    }
    return destination;
  }

  private static Kind kind(String out) {
    if (out.equals(STANDARD)) {
      return Kind.STANDARD_OUTPUT;
    }
    Path path = path(out);
    boolean slash = out.endsWith("/") || out.endsWith("\\");
    if (slash || Files.isDirectory(path) || path.getFileName() == null) {
      return Kind.FOLDER;
    }
    return Files.exists(path) || hasExtension(path) ? Kind.FILE : Kind.FOLDER;
  }

  private static boolean hasExtension(Path path) {
    return path.getFileName().toString().lastIndexOf('.') > 0;
  }

  private static Path path(String out) {
    try {
      return Path.of(out);
    } catch (InvalidPathException e) {
      throw new UsageException("--out is not a path: " + e.getReason());
    }
  }

  /** {@return where records of failures go if nobody says where; nowhere on standard output} */
  public Optional<Path> errorRecords() {
    return switch (kind) {
      case STANDARD_OUTPUT -> Optional.empty();
      case FILE -> Optional.of(path.resolveSibling(path.getFileName() + ERRORS));
      case FOLDER -> Optional.of(path.resolve("nutgraf" + ERRORS));
    };
  }

  /** {@return what the name of the file promises: {@code rss} for {@code news.rss}} */
  public Optional<String> extension() {
    String name = kind == Kind.FILE ? path.getFileName().toString() : "";
    int dot = name.lastIndexOf('.');
    return dot < 0 ? Optional.empty() : Optional.of(name.substring(dot + 1));
  }
}
