package org.nutgraf.converter;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * A folder with the inputs and outputs of a test.
 *
 * @param path where it is
 */
record TestFolder(Path path) {
  String path(String name) {
    return path.resolve(name) + (name.endsWith("/") ? "/" : "");
  }

  String file(String name, String text) throws IOException {
    Path file = path.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text).toString();
  }

  String gz(String name, String text) throws IOException {
    Path file = path.resolve(name);
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return file.toString();
  }

  String read(String name) throws IOException {
    return Files.readString(path.resolve(name));
  }

  /** The files below a folder, sorted, with {@code /} between folders. */
  List<String> files(String below) throws IOException {
    Path top = path.resolve(below);
    try (Stream<Path> files = Files.walk(top)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> top.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
