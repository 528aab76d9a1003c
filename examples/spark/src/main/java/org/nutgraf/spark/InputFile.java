package org.nutgraf.spark;

import java.net.URI;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;

/**
 * A file of the corpus, and how one sees whether it is still the same.
 *
 * @param uri where it is; unlike a path without blanks or line ends
 * @param length its length in bytes
 * @param modified when it was last changed, in milliseconds since 1970
 */
record InputFile(String uri, long length, long modified) {
  static InputFile of(FileStatus status) {
    String uri = status.getPath().toUri().toASCIIString();
    return new InputFile(uri, status.getLen(), status.getModificationTime());
  }

  Path path() {
    return pathOf(uri);
  }

  static Path pathOf(String uri) {
    return new Path(URI.create(uri));
  }
}
