package org.nutgraf.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A page of the documentation.
 *
 * @param path where it lies below the project's folder
 * @param text what is in it
 */
record Document(Path path, String text) {
  private static final Path ROOT = Path.of("..", "..");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)");

  /** A fenced block: what stands behind the marks that open it, and its lines. */
  record Fence(String info, String body) {}

  static Document of(String path) throws IOException {
    return new Document(Path.of(path), Files.readString(ROOT.resolve(path)));
  }

  /** All pages that readers are sent to. */
  static List<Document> all() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      List<Path> pages =
          files
              .map(ROOT::relativize)
              .filter(path -> path.toString().endsWith(".md"))
              .filter(path -> !path.toString().contains("target"))
              .filter(path -> !path.toString().contains("src"))
              .sorted()
              .toList();
      return pages.stream().map(Document::read).toList();
    }
  }

  private static Document read(Path path) {
    try {
      return of(path.toString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  List<Fence> fences() {
    String[] parts = text.split("(?m)^```");
    return Stream.iterate(1, i -> i < parts.length, i -> i + 2)
        .map(i -> parts[i].split("\n", 2))
        .map(part -> new Fence(part[0].strip(), part[1]))
        .toList();
  }

  /** Files and folders that links lead to. */
  List<Path> targets() {
    Path folder = ROOT.resolve(path).getParent();
    return LINK.matcher(text)
        .results()
        .map(link -> link.group(1))
        .filter(link -> !link.startsWith("http"))
        .map(folder::resolve)
        .toList();
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
