package org.nutgraf.converter.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;

/**
 * One file to read, or standard input.
 *
 * @param path the file; absent for standard input
 * @param kind what it holds
 * @param outputName the path of its output below the output folder, without an extension
 */
public record InputFile(Optional<Path> path, InputKind kind, String outputName) {
  private static final String GZ = ".gz";
  private static final int BUFFER = 1 << 16;

  /** {@return how messages call it: its path with {@code /} between folders} */
  public String name() {
    return path.map(file -> file.toString().replace('\\', '/')).orElse("standard input");
  }

  /** Opens the file, unpacked; {@code progress} hears of each stretch of bytes read from disk. */
  InputStream open(InputStream standardInput, LongConsumer progress) throws IOException {
    if (path.isEmpty()) {
      return new CountingInputStream(standardInput, progress);
    }
    InputStream raw = new CountingInputStream(Files.newInputStream(path.get()), progress);
    try {
      return isGz(path.get())
          ? new BufferedInputStream(new GZIPInputStream(raw, BUFFER), BUFFER)
          : new BufferedInputStream(raw, BUFFER);
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  private static boolean isGz(Path file) {
    return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(GZ);
  }

  static String withoutGz(String fileName) {
    boolean gz = fileName.toLowerCase(Locale.ROOT).endsWith(GZ);
    return gz ? fileName.substring(0, fileName.length() - GZ.length()) : fileName;
  }

  /** The name of a file without {@code .gz} and without its extension. */
  static String stem(String fileName) {
    String name = withoutGz(fileName);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
