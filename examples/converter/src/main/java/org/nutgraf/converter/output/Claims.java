package org.nutgraf.converter.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Who writes which file, so that no input's output replaces another's, nor an input itself. */
final class Claims {
  private final Map<Path, String> owners = new HashMap<>();

  /** Claims a file; claiming it again for the same owner does nothing. */
  void claim(Path file, String owner) throws IOException {
    String other = owners.putIfAbsent(file.toAbsolutePath().normalize(), owner);
    if (other != null && !other.equals(owner)) {
      throw new IOException(file + " would be written for " + other + " and for " + owner);
    }
  }
}
