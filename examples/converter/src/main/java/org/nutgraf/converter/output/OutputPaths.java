package org.nutgraf.converter.output;

import java.nio.file.Path;

/** The files of an output folder. */
final class OutputPaths {
  private OutputPaths() {}

  /** The file of an article: {@code <output name>.<extension>}. */
  static Path of(Path folder, String outputName, Export export) {
    return folder.resolve(outputName + "." + export.format().fileExtension());
  }

  /** The file of all articles, in a format that is a feed. */
  static Path feed(Path folder, Export export) {
    return of(folder, "feed", export);
  }
}
