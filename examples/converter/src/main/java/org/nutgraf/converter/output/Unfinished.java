package org.nutgraf.converter.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The files that are being written. Those left when the process ends, as by Ctrl-C, are deleted.
 */
final class Unfinished {
  private final Set<Path> files = ConcurrentHashMap.newKeySet();
  private final String ending = "." + ProcessHandle.current().pid() + ".part";

  Unfinished() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::deleteAll, "unfinished"));
  }

  /** A hidden neighbour of the file, for the time of writing. */
  Path beside(Path file) {
    Path neighbour = file.resolveSibling("." + file.getFileName() + ending);
    files.add(neighbour);
    return neighbour;
  }

  boolean contains(Path file) {
    return files.contains(file);
  }

  void forget(Path file) {
    files.remove(file);
  }

  void delete(Path file) throws IOException {
    forget(file);
    Files.deleteIfExists(file);
  }

  private void deleteAll() {
    files.forEach(file -> file.toFile().delete());
  }
}
